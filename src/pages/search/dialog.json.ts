import { dialogSetting } from '../../site/search-setting.ts';
import sheet from '../../styles/search-dialog.css?url';

/** What the search dialog needs: fetched when it is first opened, so that no other page carries it. */
export const GET = (): Response => Response.json(dialogSetting(sheet));

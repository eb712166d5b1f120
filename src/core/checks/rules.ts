import { accentContrast } from './accent-contrast.ts';
import { attachmentKind } from './attachment-kind.ts';
import { attachmentMissing } from './attachment-missing.ts';
import { bodyAmbiguous } from './body-ambiguous.ts';
import { bodyBrace } from './body-brace.ts';
import { bodyCode } from './body-code.ts';
import { bodyComment } from './body-comment.ts';
import { bodyLessThan } from './body-less-than.ts';
import { bodyNesting } from './body-nesting.ts';
import { bodySyntax } from './body-syntax.ts';
import { bodyTag } from './body-tag.ts';
import { bodyUnclosed } from './body-unclosed.ts';
import { bodyUnreadable } from './body-unreadable.ts';
import { bodyVoid } from './body-void.ts';
import { caseSections } from './case-sections.ts';
import { componentAttribute } from './component-attribute.ts';
import { componentContent } from './component-content.ts';
import { componentOwnLine } from './component-own-line.ts';
import { componentPlace } from './component-place.ts';
import { componentRequired } from './component-required.ts';
import { componentUnknown } from './component-unknown.ts';
import { componentValue } from './component-value.ts';
import { definitionUnused } from './definition-unused.ts';
import { dimensionTwin } from './dimension-twin.ts';
import { fieldFormat } from './field-format.ts';
import { fieldLength } from './field-length.ts';
import { fieldMissing } from './field-missing.ts';
import { fieldRange } from './field-range.ts';
import { fieldType } from './field-type.ts';
import { fieldUnknown } from './field-unknown.ts';
import { fieldValue } from './field-value.ts';
import { fileBidi } from './file-bidi.ts';
import { fileControl } from './file-control.ts';
import { fileEmpty } from './file-empty.ts';
import { fileEncoding } from './file-encoding.ts';
import { fileInvisible } from './file-invisible.ts';
import { fileLarge } from './file-large.ts';
import { fileReplacement } from './file-replacement.ts';
import { fileTooLarge } from './file-too-large.ts';
import { fileUnreadable } from './file-unreadable.ts';
import { formerlyTaken } from './formerly-taken.ts';
import { frontmatterAnchor } from './frontmatter-anchor.ts';
import { frontmatterDuplicate } from './frontmatter-duplicate.ts';
import { frontmatterMissing } from './frontmatter-missing.ts';
import { frontmatterOpen } from './frontmatter-open.ts';
import { frontmatterSyntax } from './frontmatter-syntax.ts';
import { frontmatterTag } from './frontmatter-tag.ts';
import { headingLevel } from './heading-level.ts';
import { imageAlt } from './image-alt.ts';
import { imageBroken } from './image-broken.ts';
import { imageKind } from './image-kind.ts';
import { imageMissing } from './image-missing.ts';
import { imageRemote } from './image-remote.ts';
import { keyVanished } from './key-vanished.ts';
import { linkAnchor } from './link-anchor.ts';
import { linkBroken } from './link-broken.ts';
import { linkEmpty } from './link-empty.ts';
import { linkEscape } from './link-escape.ts';
import { linkHeld } from './link-held.ts';
import { linkLoop } from './link-loop.ts';
import { linkMissing } from './link-missing.ts';
import { linkOutside } from './link-outside.ts';
import { linkScheme } from './link-scheme.ts';
import { logoMissing } from './logo-missing.ts';
import { mathSyntax } from './math-syntax.ts';
import { nameAddress } from './name-address.ts';
import { nameCrowded } from './name-crowded.ts';
import { nameReserved } from './name-reserved.ts';
import { nameSkipped } from './name-skipped.ts';
import { nameTwin } from './name-twin.ts';
import { nameUnknown } from './name-unknown.ts';
import { prerequisiteCycle } from './prerequisite-cycle.ts';
import { questionAnswer } from './question-answer.ts';
import { referenceHeld } from './reference-held.ts';
import { referenceKind } from './reference-kind.ts';
import { referenceMissing } from './reference-missing.ts';
import { referenceSelf } from './reference-self.ts';
import { referenceTwice } from './reference-twice.ts';
import { referenceUndefined } from './reference-undefined.ts';
import type { Rule } from './rule.ts';
import { suggestionAnswer } from './suggestion-answer.ts';
import { tableCells } from './table-cells.ts';
import { tableWidth } from './table-width.ts';
import { testCompetency } from './test-competency.ts';
import { testQuestions } from './test-questions.ts';
import { vocabularyTwin } from './vocabulary-twin.ts';
import { vocabularyUnknown } from './vocabulary-unknown.ts';

/** Every content rule by its permanent name, in alphabetical order. */
export const rules: ReadonlyMap<string, Rule> = new Map(
  [
    accentContrast,
    attachmentKind,
    attachmentMissing,
    bodyAmbiguous,
    bodyBrace,
    bodyCode,
    bodyComment,
    bodyLessThan,
    bodyNesting,
    bodySyntax,
    bodyTag,
    bodyUnclosed,
    bodyUnreadable,
    bodyVoid,
    caseSections,
    componentAttribute,
    componentContent,
    componentOwnLine,
    componentPlace,
    componentRequired,
    componentUnknown,
    componentValue,
    definitionUnused,
    dimensionTwin,
    fieldFormat,
    fieldLength,
    fieldMissing,
    fieldRange,
    fieldType,
    fieldUnknown,
    fieldValue,
    fileBidi,
    fileControl,
    fileEmpty,
    fileEncoding,
    fileInvisible,
    fileLarge,
    fileReplacement,
    fileTooLarge,
    fileUnreadable,
    formerlyTaken,
    frontmatterAnchor,
    frontmatterDuplicate,
    frontmatterMissing,
    frontmatterOpen,
    frontmatterSyntax,
    frontmatterTag,
    headingLevel,
    imageAlt,
    imageBroken,
    imageKind,
    imageMissing,
    imageRemote,
    keyVanished,
    linkAnchor,
    linkBroken,
    linkEmpty,
    linkEscape,
    linkHeld,
    linkLoop,
    linkMissing,
    linkOutside,
    linkScheme,
    logoMissing,
    mathSyntax,
    nameAddress,
    nameCrowded,
    nameReserved,
    nameSkipped,
    nameTwin,
    nameUnknown,
    prerequisiteCycle,
    questionAnswer,
    referenceHeld,
    referenceKind,
    referenceMissing,
    referenceSelf,
    referenceTwice,
    referenceUndefined,
    suggestionAnswer,
    tableCells,
    tableWidth,
    testCompetency,
    testQuestions,
    vocabularyTwin,
    vocabularyUnknown,
  ].map((rule) => [rule.name, rule]),
);

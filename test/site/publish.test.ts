import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const project = join(import.meta.dirname, '../..');
const work = mkdtempSync(join(tmpdir(), '风范 publishing-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const content = join(work, 'content');
mkdirSync(join(content, 'principles'), { recursive: true });
mkdirSync(join(work, 'disk'));
writeFileSync(
  join(content, 'principles/a.mdx'),
  '---\ntitle: 微笑\nsummary: 一句话。\nfacet: concept\n---\n\n第甲版的正文。\n',
);

/** A disk of its own in memory, which only these commands see; not every machine lets us. */
const small = [
  'unshare',
  ['--map-root-user', '--mount', 'sh', '-c', 'mount -t tmpfs -o size=12m tmpfs "$DISK" && exec sh'],
] as const;
const canMount =
  spawnSync(small[0], small[1], { input: 'exit 0', env: { ...process.env, DISK: join(work, 'disk') } }).status === 0;

const commands = `
DIR=$DISK/pub
publish() { "$NODE" --disable-warning=ExperimentalWarning "$PROJECT/scripts/publish.ts" "$DIR" "$@" --content "$CONTENT" 2>&1; echo "exit $?"; }
look() { grep -o '第.版' "$DIR/current/principles/a/index.html"; ls -A "$DIR"; ls -A "$DIR/releases" | sed 's/^2.*/release/'; }
write() { sed -i "s/第.版/第$1版/" "$CONTENT/principles/a.mdx"; }

echo '@ first'; publish; look
write 乙
echo '@ killed'
publish > /dev/null &
until [ -e "$DIR/releases/.new" ]; do sleep 0.1; done; sleep 1
kill -9 $(cut -d ' ' -f 1 "$DIR/.publish.lock"); wait; look
echo '@ limited'; (ulimit -f 16; publish); look
echo '@ full'
if [ "$CAN_MOUNT" = yes ]; then
  dd if=/dev/zero of="$DISK/ballast" bs=64k 2> /dev/null; truncate -s -800K "$DISK/ballast"
  publish; look; rm "$DISK/ballast"
fi
echo '@ second'; publish --lang en; look
echo '@ back'; publish --rollback; look
echo '@ list'; publish --list
echo '@ public'; publish --access public
`;

/** What the commands said, by the name of the step. */
function said(): Record<string, string> {
  const [program, args] = canMount ? small : (['sh', []] as const);
  const { stdout } = spawnSync(program, args, {
    input: commands,
    encoding: 'utf8',
    env: {
      ...process.env,
      NODE: process.execPath,
      PROJECT: project,
      CONTENT: content,
      DISK: join(work, 'disk'),
      CAN_MOUNT: canMount ? 'yes' : 'no',
    },
  });
  return Object.fromEntries(stdout.split(/^@ /m).map((part) => part.split(/\n(.*)/s).slice(0, 2) as [string, string]));
}

test('a site is published, broken publications leave it, the next one follows, and one goes back', () => {
  const steps = said();
  const step = (name: string): string => steps[name] ?? 'not run';
  const standing = (word: string, ...more: string[]): string =>
    `第${word}版\n${['current', 'releases', ...more].join('\n')}\n`;

  expect(step('first')).toMatch(
    /已发布（内容来自 .*服务器的根目录：\S.*\/pub\/current\n没有更早的版本可以退回。\nexit 0/s,
  );
  expect(step('first')).toContain(`${standing('甲')}release\n`);
  // Killed while it built: what was begun lies there, and nobody is served from it.
  expect(step('killed')).toMatch(/^第甲版\n\.publish\.lock\ncurrent\nreleases\n\.new\nrelease\n$/);
  expect(step('limited')).toMatch(/上次的网站原样保留。系统不许写这么大的文件：.*\nexit 2\n/);
  expect(step('limited')).toContain(`${standing('甲')}release\n`);
  if (canMount) {
    expect(step('full')).toMatch(/上次的网站原样保留。磁盘满了，写不进 .*请腾出空间再来一次。\nexit 2\n/);
    expect(step('full')).toContain(`${standing('甲')}release\n`);
  }
  expect(step('second')).toMatch(
    /Published from .*\d+ pages {2}staff edition\nRoot for the server: .*\/pub\/current\nKept besides \(1\): \S+\nTo go back: npm run publish -- .*\/pub"? --rollback\nexit 0/s,
  );
  expect(step('second')).toContain(`${standing('乙')}release\nrelease\n`);
  expect(step('back')).toMatch(/已退回：.*要换回刚才那一版.*--rollback 2\S+\nexit 0/s);
  expect(step('back')).toContain(`${standing('甲')}release\nrelease\n`);
  expect(step('list')).toMatch(/^ {2}2\S+ .* \d+ 页 {2}员工版\n\* 2\S+ .*\nexit 0\n$/);
  expect(step('public')).toMatch(/发布的是 staff 版，这次要发布 public 版。请换一个文件夹。\nexit 2\n/);
  // Five builds, one after another.
}, 600_000);

import axe from 'axe-core';
import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './open-page';
import { TestBox, type BoxOptions } from './open-rich-text';

describe('a box for rich text', () => {
  let browser: Browser;
  let box: TestBox;
  before(async () => {
    browser = await launchBrowser();
  });
  after(() => browser.close());
  afterEach(async () => {
    assert.deepEqual(box.errors, [], 'nothing went wrong in the page, and its policy refused nothing');
    await box.close();
  });
  const open = async (options: BoxOptions | string = {}) => {
    box = await TestBox.open(browser, typeof options === 'string' ? { value: options } : options);
    await box.text.focus();
  };
  const shots = process.env.CODRAFT_SHOTS;
  const shoot = async (name: string) => {
    if (shots) await box.page.screenshot({ path: `${shots}/${name}.png` });
  };
  const active = () => box.page.evaluate(() => document.activeElement?.id ?? '');
  const html = () => box.text.innerHTML();
  const tool = (name: string) => box.page.getByRole('button', { name, exact: true });

  describe('typing', () => {
    it('makes paragraphs, lists and marks of what is typed', async () => {
      await open();
      await box.type('Publish **all** contracts and _more_ of it.');
      await box.keys('Enter');
      await box.type('- one');
      await box.keys('Enter');
      await box.type('two');
      await box.keys('Enter', 'Tab');
      await box.type('deep');
      await box.keys('Enter', 'Enter', 'Enter');
      await box.type('1. first');
      await box.keys('Enter');
      await box.type('second');
      assert.equal(
        await box.value(),
        'Publish **all** contracts and _more_ of it.\n\n- one\n- two\n  - deep\n\n1. first\n2. second',
      );
      await shoot('typed');
    });

    it('takes back by Backspace what became a list by itself', async () => {
      await open();
      await box.type('- ');
      await box.keys('Backspace');
      await box.type('5 degrees');
      assert.equal(await box.value(), '\\- 5 degrees');
    });

    it('tells nothing as long as nothing is said', async () => {
      await open('One.');
      await box.clickBehind('One.');
      await box.keys('Enter', 'Enter');
      await box.type(' ');
      assert.deepEqual(await box.told(), []);
      await box.type('T');
      assert.equal(await box.value(), 'One.\n\nT');
    });

    it('leaves undo to the document', async () => {
      await open('One');
      await box.clickBehind('One');
      await box.type(' two');
      await box.keys('Control+z');
      assert.equal(await box.text.innerText(), 'One two');
    });

    it('breaks a line, and is empty at the end', async () => {
      await open('One');
      await box.clickBehind('One');
      await box.keys('Shift+Enter');
      await box.type('two');
      assert.equal(await box.value(), 'One\\\ntwo');
      await box.keys('Control+a', 'Delete');
      assert.equal(await box.value(), '');
    });
  });

  describe('keys', () => {
    it('are those of Word, and the editor around does not hear of them', async () => {
      await open('One two three');
      await box.page.evaluate(() => {
        const heard: string[] = [];
        (window as unknown as { heard: string[] }).heard = heard;
        window.addEventListener('keydown', ({ key }) => heard.push(key));
      });
      await box.select('two');
      await box.keys('Control+b');
      assert.equal(await box.value(), 'One **two** three');
      await box.keys('Control+b', 'Control+i');
      assert.equal(await box.value(), 'One _two_ three');
      await box.keys('Control+i', 'Control+Shift+L');
      assert.equal(await box.value(), '- One two three');
      await box.keys('Control+s');
      const heard = await box.page.evaluate(() => (window as unknown as { heard: string[] }).heard);
      assert.deepEqual(
        heard.filter((key) => key.length === 1),
        ['s'],
      );
    });

    it('lead out of the box: Tab from a paragraph, Escape and Tab from a list', async () => {
      await open('One\n\n- two\n- three');
      await box.clickBehind('One');
      await box.keys('Tab');
      assert.equal(await active(), 'after');
      await box.clickBehind('three');
      await box.keys('Tab');
      assert.equal(await box.value(), 'One\n\n- two\n  - three');
      await box.keys('Shift+Tab');
      assert.equal(await box.value(), 'One\n\n- two\n- three');
      await box.keys('Escape', 'Tab');
      assert.equal(await active(), 'after');
      assert.deepEqual(await box.events(), ['focus', 'blur', 'focus', 'blur']);
    });

    it('walk the cells of a table, and add a row behind the last', async () => {
      await open('| year | share |\n|---|--:|\n| 2024 | 20 % |\n');
      await box.clickBehind('20 %');
      await box.keys('Tab');
      await box.type('2025');
      await box.keys('Tab');
      await box.type('3|0');
      assert.equal(await box.value(), '| year | share |\n|---|--:|\n| 2024 | 20 % |\n| 2025 | 3\\|0 |\n');
      await box.keys('Escape', 'Tab');
      assert.equal(await active(), 'after');
    });
  });

  describe('tools', () => {
    it('are there while somebody writes, are one stop for Tab and say what holds', async () => {
      await open('One **two** three');
      await box.clickBehind('tw');
      const toolbar = box.page.getByRole('toolbar', { name: 'Formatting' });
      assert.equal(await toolbar.isVisible(), true);
      assert.deepEqual(
        await toolbar.getByRole('button').evaluateAll((all) => all.map(({ ariaLabel }) => ariaLabel)),
        ['Bold', 'Italic', 'Link', 'Bulleted list', 'Numbered list', 'Insert table'],
      );
      assert.equal(await tool('Bold').getAttribute('aria-pressed'), 'true');
      assert.equal(await tool('Bold').getAttribute('title'), 'Bold (Ctrl+B)');
      await box.keys('Shift+Tab', 'ArrowRight', 'ArrowRight', 'ArrowRight');
      assert.equal(
        await box.page.evaluate(() => document.activeElement?.getAttribute('aria-label')),
        'Bulleted list',
      );
      await shoot('toolbar');
      await box.keys('Enter');
      assert.equal(await box.value(), '- One **two** three');
      assert.equal(await box.text.evaluate((text) => text === document.activeElement), true);
      await box.keys('Alt+F10');
      assert.equal(
        await box.page.evaluate(() => document.activeElement?.getAttribute('aria-label')),
        'Bulleted list',
      );
      await box.keys('Escape', 'Escape', 'Tab');
      assert.equal(await active(), 'after');
      assert.equal(await toolbar.isVisible(), false);
    });

    it('put a table in and change it', async () => {
      await open('Before.');
      await box.clickBehind('Before.');
      await box.keys('Enter');
      await tool('Insert table').click();
      await box.type('Year');
      await box.keys('Tab');
      await box.type('Share');
      assert.equal(await box.value(), 'Before.\n\n| Year | Share |  |\n| --- | --- | --- |\n|  |  |  |');
      await tool('Add row').click();
      await tool('Add column').click();
      await shoot('table');
      await tool('Remove column').click();
      await tool('Remove row').click();
      await box.keys('Tab');
      await tool('Remove column').click();
      for (let i = 0; i < 2; i++) await tool('Remove row').click();
      assert.equal(await box.value(), 'Before.');
    });

    it('ask for the address of a link, and take only pages and email', async () => {
      await open('See the rules here');
      await box.select('the rules');
      await box.keys('Control+k');
      await box.type('javascript:alert(1)');
      await box.keys('Enter');
      const alert = box.page.getByRole('alert');
      assert.match((await alert.textContent()) ?? '', /address of a web page/);
      await shoot('link');
      await box.keys('Control+a');
      await box.type('example.org/rules');
      await box.keys('Enter');
      assert.equal(await box.value(), 'See [the rules](https://example.org/rules) here');
      await box.clickBehind('the ru');
      await box.keys('Control+k');
      assert.equal(await box.page.getByLabel('Address').inputValue(), 'https://example.org/rules');
      await box.page.getByRole('button', { name: 'Remove link' }).click();
      assert.equal(await box.value(), 'See the rules here');
      await box.clickBehind('here');
      await box.type(' ');
      await box.keys('Control+k');
      await box.type('jo@example.org');
      await box.keys('Enter');
      assert.equal(await box.value(), 'See the rules here [jo@example.org](mailto:jo@example.org)');
      await box.keys('Control+k', 'Escape');
      assert.equal(await box.text.evaluate((text) => text === document.activeElement), true);
    });

    it('are not there where nothing may be written, and no link is followed', async () => {
      await open({ value: 'See [the rules](https://example.org/).', readOnly: true });
      assert.equal(await box.page.getByRole('toolbar').isVisible(), false);
      assert.equal(await box.text.getAttribute('aria-readonly'), 'true');
      await box.page.getByText('the rules').click();
      await box.page.getByText('the rules').click({ modifiers: ['Control'] });
      await box.type('x');
      assert.equal(box.page.url(), 'https://page.test/');
      assert.equal(box.page.context().pages().length, 1);
      assert.deepEqual(await box.told(), []);
    });
  });

  describe('pasting', () => {
    it('puts in what the converter makes of it', async () => {
      await open('Before after');
      await box.clickBehind('Before ');
      await box.willConvertTo('**new** words');
      await box.paste({ 'text/html': '<b>new</b> words', 'text/plain': 'new words' });
      assert.deepEqual(await box.pastedHtml(), ['<b>new</b> words']);
      assert.equal(await box.value(), 'Before **new** wordsafter');
      await box.keys('Control+a');
      await box.willConvertTo('One\n\n- two\n- three\n\n| a | b |\n|---|---|\n| 1 | 2 |');
      await box.paste({ 'text/html': '<table>…</table>', 'text/plain': 'x' });
      assert.equal(await box.value(), 'One\n\n- two\n- three\n\n| a | b |\n| --- | --- |\n| 1 | 2 |');
      await shoot('pasted');
    });

    it('stands where it was pasted, however late it comes', async () => {
      await open('Before after');
      await box.clickBehind('Before ');
      for (const words of ['one ', '**two** ']) {
        await box.willConvertLaterTo(words);
        await box.paste({ 'text/html': '<b>', 'text/plain': 'x' });
      }
      await box.type('three ');
      await box.letConvert();
      await box.type('fo');
      await box.letConvert();
      await box.type('ur ');
      assert.equal(await box.value(), 'Before one**two**three four after');
    });

    for (const { kind, copied } of [
      { kind: 'HTML', copied: { 'text/html': '<b>', 'text/plain': 'x' } },
      { kind: 'plain text', copied: { 'text/plain': 'in **its** place' } },
    ])
      it(`takes the place of what was selected, and one goes on behind it (${kind})`, async () => {
        const put = kind === 'HTML' ? 'in **its** place' : 'in \\*\\*its\\*\\* place';
        await open('One two three.\n\nFour.');
        await box.willConvertTo('in **its** place');
        await box.select('two');
        await box.paste(copied);
        await box.type(', then');
        assert.equal(await box.value(), `One ${put}, then three.\n\nFour.`);
        await box.keys('Control+a');
        await box.paste(copied);
        await box.type(', then');
        assert.equal(await box.value(), `${put}, then`);
      });

    it('puts in plain text where there is no answer, with its paragraphs', async () => {
      await open();
      await box.paste({
        'text/html': '<img src=x onerror=alert(1)>',
        'text/plain': 'One *x*\r\n\r\nTwo\r\nlines',
      });
      assert.equal(await box.value(), 'One \\*x\\*\n\nTwo\\\nlines');
      assert.equal((await html()).includes('img'), false);
    });

    it('keeps what was copied in a box as it was, on one line in a cell', async () => {
      await open('One **two** three\n\n| a | b |\n|---|---|\n| 1 | 2 |');
      await box.select('two');
      await box.keys('Control+c');
      assert.equal(await box.page.evaluate(() => navigator.clipboard.readText()), '**two**');
      await box.clickBehind('2');
      await box.keys('Control+v');
      await box.willConvertTo('- x\n- y');
      await box.paste({ 'text/html': '<ul>', 'text/plain': 'x' });
      assert.equal(await box.value(), 'One **two** three\n\n| a | b |\n|---|---|\n| 1 | 2**two**x y |');
    });

    it('takes no files', async () => {
      await open('One');
      await box.text.evaluate((text) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File(['x'], 'x.png', { type: 'image/png' }));
        const { left, top } = text.getBoundingClientRect();
        const place = { clientX: left + 12, clientY: top + 12, bubbles: true, cancelable: true };
        const event = new DragEvent('drop', { ...place, dataTransfer });
        if (text.dispatchEvent(event)) throw new Error('The browser would open it');
        const clipboardData = new DataTransfer();
        clipboardData.items.add(new File(['x'], 'x.png', { type: 'image/png' }));
        text.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      });
      assert.deepEqual(await box.told(), []);
    });
  });

  describe('what is written elsewhere', () => {
    it('leaves the cursor and the scrolling where they are', async () => {
      const filler = Array.from({ length: 60 }, (_, i) => `Paragraph ${i}.`).join('\n\n');
      await open(`${filler}\n\nHere I write.`);
      await box.clickBehind('Here I');
      await box.page.evaluate(() => document.querySelector('#after')?.scrollIntoView({ block: 'end' }));
      const before = await box.page.evaluate(() => window.scrollY);
      await box.setValue(`${filler.replace('Paragraph 3.', 'Another 3.')}\n\nHere I write!`);
      assert.equal(await box.page.evaluate(() => window.scrollY), before);
      await box.type(' now');
      assert.equal(await box.value(), `${filler.replace('Paragraph 3.', 'Another 3.')}\n\nHere I now write!`);
      assert.equal((await box.told()).length, 4);
    });

    it('waits until a word is put together, and loses neither', async () => {
      await open('One.\n\nTwo.');
      await box.clickBehind('Two.');
      await box.devtools.send('Input.imeSetComposition', { text: 'に', selectionStart: 1, selectionEnd: 1 });
      await box.setValue('One, changed.\n\nTwo.');
      await box.devtools.send('Input.imeSetComposition', {
        text: 'にほ',
        selectionStart: 2,
        selectionEnd: 2,
      });
      assert.equal(await box.text.innerText(), 'One.\n\nTwo.にほ');
      assert.deepEqual(await box.told(), []);
      await box.devtools.send('Input.insertText', { text: '日本' });
      await box.page.waitForFunction(() => (window as unknown as { values: string[] }).values.length > 0);
      assert.deepEqual(await box.told(), ['One, changed.\n\nTwo.日本']);
    });
  });

  describe('everybody', () => {
    const rich =
      'Some **bold** words and [a link](https://example.org).\n\n- one\n- two\n\n1. a\n2. b\n\n| Year | Share |\n|---|--:|\n| 2024 | 20 % |\n\n> quoted\n\n```\ncode\n```\n\n![picture](https://example.org/x.png)';

    it('can write from right to left', async () => {
      await open('تنشر الوزارة **كل** العقود.\n\n- أولا\n- ثانيا\n\nEnglish as well.');
      await box.clickBehind('أولا');
      await shoot('right-to-left');
      const list = await box.text.locator('ul').evaluate((one) => getComputedStyle(one).direction);
      assert.equal(list, 'rtl');
      const [first, last] = await box.text.locator('> p').evaluateAll((all) =>
        all.map((one) => {
          const range = document.createRange();
          range.selectNodeContents(one);
          return range.getBoundingClientRect().left - one.getBoundingClientRect().left;
        }),
      );
      assert.ok(first !== undefined && last !== undefined && first > 50 && last < 5, `${first} ${last}`);
    });

    for (const [theme, colours] of Object.entries({
      light: { 'editor-foreground': '#3b3b3b', 'editor-background': '#ffffff', focusBorder: '#005fb8' },
      dark: { 'editor-foreground': '#cccccc', 'editor-background': '#1f1f1f', focusBorder: '#0078d4' },
      'high contrast': {
        'editor-foreground': '#ffffff',
        'editor-background': '#000000',
        contrastBorder: '#6fc3df',
        focusBorder: '#f38518',
      },
    }))
      it(`can use it: axe finds nothing, ${theme}`, async () => {
        await open(rich);
        await box.page.evaluate((given) => {
          for (const [name, colour] of Object.entries(given))
            document.documentElement.style.setProperty(`--vscode-${name}`, colour);
          if (given['editor-background'] !== '#ffffff') document.documentElement.style.colorScheme = 'dark';
        }, colours);
        await box.select('bold');
        await box.keys('Control+k');
        await shoot(`theme-${theme.replace(' ', '-')}`);
        await box.page.evaluate(axe.source);
        const violations = await box.page.evaluate(() =>
          (globalThis as unknown as { axe: typeof axe }).axe.run().then((found) => found.violations),
        );
        assert.deepEqual(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`),
          [],
        );
        assert.equal(await box.text.getAttribute('aria-multiline'), 'true');
        assert.equal(await box.text.getAttribute('aria-describedby'), 'help');
      });
  });
});

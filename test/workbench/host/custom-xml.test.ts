import { describe, expect, it } from 'vitest';
import { errorCode, openHost } from './open-host';

const xml = '<scheme xmlns="urn:test:scheme" version="1"><name>默认 &amp; more</name></scheme>';

describe('custom XML parts', () => {
  it('are kept, found by namespace and by id, rewritten and deleted', async () => {
    const { run, book } = await openHost();
    const read = await run(async (context) => {
      const { customXmlParts } = context.workbook;
      const part = customXmlParts.add(xml);
      part.load('id,namespaceUri');
      await context.sync();
      const found = customXmlParts.getByNamespace('urn:test:scheme').getOnlyItemOrNullObject();
      const text = found.getXml();
      const byId = customXmlParts.getItemOrNullObject(part.id);
      byId.load('namespaceUri');
      const none = customXmlParts.getByNamespace('urn:other').getOnlyItemOrNullObject();
      none.load('id');
      const noId = customXmlParts.getItemOrNullObject('{00000000-0000-0000-0000-000000000000}');
      noId.load('id');
      await context.sync();
      found.setXml(xml.replace('1', '2'));
      const again = found.getXml();
      await context.sync();
      return [
        part.namespaceUri,
        text.value,
        byId.namespaceUri,
        none.isNullObject,
        noId.isNullObject,
        again.value,
      ];
    });
    expect(read).toEqual(['urn:test:scheme', xml, 'urn:test:scheme', true, true, xml.replace('1', '2')]);
    expect(book.extras.customXml[0]?.id).toMatch(/^\{[0-9A-F-]{36}\}$/);
    const left = await run(async (context) => {
      const parts = context.workbook.customXmlParts.getByNamespace('urn:test:scheme');
      parts.load('items');
      await context.sync();
      for (const part of parts.items) part.delete();
      const count = context.workbook.customXmlParts.getCount();
      await context.sync();
      return count.value;
    });
    expect(left).toBe(0);
  });

  it('have a namespace only where the root element declares one', async () => {
    const { run } = await openHost();
    const namespaces = await run(async (context) => {
      const parts = ['<a/>', '<a xmlns:x="urn:x"/>', '<x:a xmlns:x="urn:x"></x:a>'].map((text) =>
        context.workbook.customXmlParts.add(text),
      );
      for (const part of parts) part.load('namespaceUri');
      await context.sync();
      return parts.map((part) => part.namespaceUri);
    });
    expect(namespaces).toEqual(['', '', 'urn:x']);
  });

  it.each(['', 'text', '<a>', '<a></b>', '<a/><b/>', '<a b=c/>', '<a>1 < 2</a>'])(
    'refuse %j: InvalidArgument',
    async (text) => {
      const { run } = await openHost();
      const code = await errorCode(
        run(async (context) => {
          context.workbook.customXmlParts.add(text);
          await context.sync();
        }),
      );
      expect(code).toBe('InvalidArgument');
    },
  );

  it('that are two where one is asked for are refused', async () => {
    const { run } = await openHost();
    const code = await errorCode(
      run(async (context) => {
        context.workbook.customXmlParts.add(xml);
        context.workbook.customXmlParts.add(xml);
        context.workbook.customXmlParts
          .getByNamespace('urn:test:scheme')
          .getOnlyItemOrNullObject()
          .load('id');
        await context.sync();
      }),
    );
    expect(code).toBe('GeneralException');
  });
});

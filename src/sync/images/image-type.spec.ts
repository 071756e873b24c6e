import { imageTypeOf } from './image-type';

const png = Buffer.from('89504e470d0a1a0a0000', 'hex');

describe('imageTypeOf', () => {
  it.each([
    { name: 'a PNG said to be one', content: png, declared: 'image/png', type: 'image/png' },
    { name: 'a PNG said to be anything', content: png, declared: 'application/octet-stream', type: 'image/png' },
    { name: 'a PNG said to be a JPEG', content: png, declared: 'image/jpeg', type: 'image/png' },
    { name: 'a JPEG', content: Buffer.from('ffd8ffe000', 'hex'), declared: '', type: 'image/jpeg' },
    { name: 'a WebP', content: Buffer.from('RIFF\0\0\0\0WEBPVP8 '), declared: '', type: 'image/webp' },
    {
      name: 'a kind only its source knows',
      content: Buffer.from('<svg/>'),
      declared: 'Image/SVG+xml; charset=utf-8',
      type: 'image/svg+xml',
    },
    { name: 'an error page', content: Buffer.from('<html>'), declared: 'text/html', type: null },
    { name: 'nothing', content: Buffer.alloc(0), declared: 'image/png', type: null },
    { name: 'a header made up', content: Buffer.from('x'), declared: 'image/png\r\nset-cookie: a=b', type: null },
  ])('$name: $type', ({ content, declared, type }) => {
    expect(imageTypeOf(content, declared)).toBe(type);
  });
});

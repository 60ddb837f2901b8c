import { fileNameOf } from '#exporters/files/file-name.ts';
import type { HandOut } from '#exporters/sheets/sheet.ts';
import type { Aspect } from '#exporters/slides/slide-size.ts';
import { writeSlides } from '#exporters/slides/write-slides.ts';
import type { MadeFile } from './picture-files.ts';

const type = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

export const slidesFile = async (handOut: HandOut, aspect: Aspect, made: string): Promise<MadeFile> => {
  const bytes = await writeSlides({ handOut, aspect, made });
  return { name: `${fileNameOf(handOut.title, 'slides')}.pptx`, content: new Blob([bytes.slice()], { type }) };
};

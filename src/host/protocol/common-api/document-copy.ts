import { answered, refused, type CommonMethod } from "./common-call";

/** The kind of file that an add-in may have here: the workbook itself; as text or PDF Excel gives it in no web browser. */
const COMPRESSED = 1;

/** `getFileAsync`: makes a copy of the workbook and gives it a number. Arguments: kind of file, bytes of a slice. */
export const openCopy: CommonMethod = ({ 0: kind, 1: sliceSize }, { book, copies }) => {
  if (kind !== COMPRESSED) return refused("fileTypeNotSupported");
  if (typeof sliceSize !== "number") return refused("cannotRead");
  const handle = Math.max(0, ...copies.keys()) + 1;
  const bytes = book.file.save();
  copies.set(handle, { bytes, sliceSize });
  return answered({ 0: handle, 1: bytes.length });
};

/** `File.getSliceAsync`: the bytes of a slice. Arguments: the number of the copy, that of the slice. */
export const readSlice: CommonMethod = ({ 2: handle, 3: place }, { copies }) => {
  const copy = copies.get(Number(handle));
  if (!copy || typeof place !== "number") return refused("cannotRead");
  const start = place * copy.sliceSize;
  const bytes = [...copy.bytes.subarray(start, start + copy.sliceSize)];
  return answered({ 0: bytes, 1: bytes.length });
};

/** `File.closeAsync`: forgets a copy. */
export const closeCopy: CommonMethod = ({ 2: handle }, { copies }) => {
  copies.delete(Number(handle));
  return answered();
};

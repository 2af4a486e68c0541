package liandong.county.law;

/** A file with one or more lists; its name says by its ending what it is. */
public record ListFile(String name, byte[] content) {}

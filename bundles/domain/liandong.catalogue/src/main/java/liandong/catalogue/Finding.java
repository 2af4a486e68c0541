package liandong.catalogue;

/**
 * Something that stands against the publication of an item, said so that it can be mended.
 *
 * @param column the column of the item's tables in which it shows, by its id; blank for none
 */
public record Finding(String column, String wrong, String right) {}

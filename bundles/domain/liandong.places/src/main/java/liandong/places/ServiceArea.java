package liandong.places;

/**
 * A division that a service point serves: one centre may serve several villages and communities.
 */
public record ServiceArea(PlaceId place, DivisionCode division, Validity validity) {}

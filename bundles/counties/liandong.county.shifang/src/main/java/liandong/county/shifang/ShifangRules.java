package liandong.county.shifang;

import liandong.county.CountyRules;
import org.osgi.service.component.annotations.Component;

/**
 * Shifang's law as far as it is code: nothing yet.
 *
 * <p>What the plan says on parallel approval, on one review and one approval, and on returns is
 * quoted in county.yaml; there the clauses that follow find their sources.
 */
@Component
public final class ShifangRules implements CountyRules {}

package liandong.county.jiyuan;

import liandong.county.CountyRules;
import org.osgi.service.component.annotations.Component;

/**
 * Jiyuan's law as far as it is code: nothing yet.
 *
 * <p>济源 2016, 二(二)：由原先累计承诺时限15天减至7天 — the five licences in one stand in the tables, as an item with
 * a part for each department.
 */
@Component
public final class JiyuanRules implements CountyRules {}

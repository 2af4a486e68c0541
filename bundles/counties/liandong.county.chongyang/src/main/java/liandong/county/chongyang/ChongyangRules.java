package liandong.county.chongyang;

import liandong.county.CountyRules;
import org.osgi.service.component.annotations.Component;

/**
 * Chongyang's law as far as it is code: nothing yet.
 *
 * <p>崇阳 2018, 第二步：各级平台按照“七统一”的标准规范办理 — the seven fields are one row of the tables for all levels.
 */
@Component
public final class ChongyangRules implements CountyRules {}

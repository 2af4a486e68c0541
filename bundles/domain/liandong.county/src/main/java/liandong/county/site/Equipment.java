package liandong.county.site;

import java.util.List;
import liandong.catalogue.Coded;
import liandong.evidence.Bilingual;

/** What may stand in a hall. Which of it has to is the county's to say. */
public enum Equipment implements Coded {
  COMPUTER("电脑", "computer", "计算机"),
  PRINTER("打印机", "printer"),
  TELEPHONE("电话", "telephone", "电话机"),
  FILING_CABINET("档案柜", "filing cabinet"),
  COPIER("复印机", "copier"),
  CHAIRS("休息椅", "chairs to rest", "座椅"),
  WATER_DISPENSER("饮水机", "water dispenser"),
  WRITING_DESK("填写台", "writing desk"),
  NOTICE_BOARD("公开栏", "notice board"),
  REFERENCE_DESK("政府信息查阅点", "desk for government information", "查阅点"),
  DISPLAY("电子显示屏", "display", "显示屏"),
  TOUCH_KIOSK("触摸查询机", "touch kiosk", "触摸屏");

  private final Words words;

  Equipment(String zh, String en, String... others) {
    this.words = new Words("", new Bilingual(zh, en), List.of(others));
  }

  @Override
  public Words words() {
    return words;
  }
}

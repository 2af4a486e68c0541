package liandong.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import liandong.calendar.Limit;
import liandong.evidence.Bilingual;
import org.junit.jupiter.api.Test;

class CatalogueDifferenceTest {
  private static final ServiceItem ITEM = Items.licence();

  private static List<String> changes(ServiceItem after) {
    return ItemDifference.between(ITEM, after).fields().stream()
        .map(each -> each.text().zh().strip())
        .toList();
  }

  @Test
  void everyChangedColumnIsSaidBeforeAndAfter() {
    assertThat(changes(ITEM.draft().with(Items.promise(12)).done()))
        .containsExactly("承诺办结时限：15个工作日 → 12个工作日", "环节时限：1|14 → 1|11");
    assertThat(ItemDifference.between(ITEM, ITEM).isEmpty()).isTrue();
    assertThat(
            ItemDifference.between(ITEM, ITEM.draft().with(ItemType.CONFIRMATION).done()).lines())
        .extracting(Bilingual::en)
        .containsExactly(
            "changed: land-001 version 1, House plot",
            "  type: administrative licence → administrative confirmation");
  }

  @Test
  void rowsOfTheTablesBesideAreSaidToo() {
    Particulars paid =
        new Particulars(
            ITEM.particulars().content(),
            ITEM.particulars().place(),
            ITEM.particulars().hours(),
            ITEM.particulars().consultation(),
            ITEM.particulars().quantityLimit(),
            ITEM.particulars().visitReason(),
            ITEM.particulars().intermediaries(),
            Optional.empty(),
            List.of(
                new Particulars.Fee(
                    Bilingual.same("工本费"),
                    Bilingual.same("5元"),
                    Bilingual.same("省价费"),
                    Bilingual.same(""))),
            List.of());
    JointPart part =
        new JointPart(
            "plan", Bilingual.same("规划许可"), Bilingual.same("县规划局"), Limit.workingDays(10), true);

    assertThat(
            changes(
                ITEM.draft()
                    .materials(List.of(Items.paper("m2", "身份证")))
                    .legalBasis(List.of())
                    .parts(List.of(part))
                    .with(paid)
                    .done()))
        .containsExactly(
            "申请材料 m1：申请表｜原件｜1｜*｜申请人自备｜｜｜｜｜ → （空）",
            "设定依据 土地管理法第六十二条：土地管理法｜第六十二条｜｜ → （空）",
            "申请材料 m2：（空） → 身份证｜原件｜1｜*｜申请人自备｜｜｜｜｜",
            "联办部分 plan：（空） → 规划许可｜县规划局｜10个工作日｜*",
            "收费 工本费：（空） → 工本费｜5元｜省价费｜");
  }

  @Test
  void itemsThatCameOrWentAreNamed() {
    ServiceItem other =
        ITEM.draft().id(new ItemId("land-002")).named(Bilingual.same("林木采伐")).done();

    CatalogueDifference difference =
        CatalogueDifference.between(new Catalogue(List.of(ITEM)), new Catalogue(List.of(other)));

    assertThat(difference.lines())
        .extracting(Bilingual::zh)
        .containsExactly("新增1项，删除1项，修改0项", "新增 land-002 第1版 林木采伐", "删除 land-001 第1版 宅基地批准");
  }

  @Test
  void whatWasPublishedNeverChangesExceptItsEndAndItsRest() {
    Catalogue base = new Catalogue(List.of(ITEM));
    Term ended =
        new Term(
            Optional.empty(),
            Optional.of(LocalDate.of(2018, 6, 30)),
            Publication.PUBLISHED,
            ItemStatus.SUSPENDED);

    assertThat(broken(base, ITEM.draft().with(ended).done())).isEmpty();
    assertThat(broken(base, ITEM.draft().with(Items.promise(12)).done())).hasSize(1);
    assertThat(
            broken(
                base,
                ITEM.draft()
                    .with(
                        new Term(
                            Optional.empty(),
                            Optional.empty(),
                            Publication.DRAFT,
                            ItemStatus.IN_USE))
                    .done()))
        .hasSize(1);
    assertThat(broken(base, ITEM.draft().version(2).with(Items.promise(12)).done(), ITEM, ended))
        .isEmpty();
  }

  private static List<ItemDifference> broken(Catalogue base, ServiceItem candidate) {
    return CatalogueDifference.brokenPromises(base, new Catalogue(List.of(candidate)));
  }

  private static List<ItemDifference> broken(
      Catalogue base, ServiceItem next, ServiceItem before, Term ended) {
    Term from =
        new Term(
            ended.to().map(last -> last.plusDays(1)),
            Optional.empty(),
            Publication.PUBLISHED,
            ItemStatus.IN_USE);
    return CatalogueDifference.brokenPromises(
        base,
        new Catalogue(List.of(before.draft().with(ended).done(), next.draft().with(from).done())));
  }

  /** A component that is added to an item and forgotten here would change without a word. */
  @Test
  void noComponentOfAnItemIsForgotten() {
    assertThat(Arrays.stream(ServiceItem.class.getRecordComponents()).map(RecordComponent::getName))
        .hasSize(23);
    assertThat(Set.copyOf(ItemField.ALL.stream().map(ItemField::column).toList()))
        .hasSameSizeAs(ItemField.ALL);
  }
}

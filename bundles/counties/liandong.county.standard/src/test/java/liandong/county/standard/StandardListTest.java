package liandong.county.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import liandong.catalogue.LegalBasis;
import liandong.catalogue.ServiceItem;
import liandong.county.CountyData;
import liandong.county.files.WholeCountyReader;
import liandong.county.law.CountyFiles;
import liandong.county.law.CountyReader.Reading;
import liandong.evidence.Bilingual;
import org.junit.jupiter.api.Test;

/** The standard list as a county sees it that adopts all of it and says nothing but its office. */
class StandardListTest {
  private static final String ITEMS = "standard/items.csv";
  private static final String COLUMNS_OF_ITEMS =
      "id,domain,type,name_zh,body_zh,handling,statutory_limit,promised_limit,applicants,"
          + "conditions_zh,procedure_zh,result_zh,fee_basis_zh,fee_standard_zh,on_site_visits\n";

  /** Water and roads have their price from each county's government. */
  private static final List<String> LOCAL_FEES = List.of("water-005", "housing-006");

  private static final String FEES = "本县定价文件,Rules of the county,按政府定价,At the price set";

  private final CountyData county = read(adoptingAll());

  private static CountyData read(CountyFiles files) {
    Reading reading = new WholeCountyReader().read(files);
    if (reading instanceof Reading.Faulty faulty) {
      assertThat(faulty.faults()).as("faults in the standard list").isEmpty();
    }
    return ((Reading.Whole) reading).data();
  }

  private static CountyFiles adoptingAll() {
    Map<String, String> files = new HashMap<>();
    files.put(
        "county.yaml",
        """
        county: anywhere
        name: {zh: 某县, en: Any County}
        region: "990001"
        levels:
          county: {zh: 政务服务中心, en: Service Centre}
          town: {zh: 便民服务中心, en: Town Centre}
          village: {zh: 便民服务站, en: Village Station}
        supervision: {channel: {zh: 监督窗口, en: complaints window}}
        sources: []
        tables: [domains.csv, divisions.csv, service-points.csv, windows.csv, items.csv,
          adopted.csv, legal-bases.csv, materials.csv]
        """);
    files.put("domains.csv", "id,name_zh\nall,全部\n");
    files.put(
        "divisions.csv", "code,parent,level,name,valid_from,valid_to\n990001000000,,county,某县,,\n");
    files.put("service-points.csv", "id,division,level,name_zh\n");
    files.put("windows.csv", "place,id,name_zh,domains\n");
    files.put("items.csv", COLUMNS_OF_ITEMS);
    files.put("legal-bases.csv", "item,law_zh,article,status\n");
    files.put("materials.csv", "item,id,name_zh,form,copies,required,source\n");
    files.put(
        "adopted.csv",
        ids().stream()
            .map(id -> id + ",all,某局,An office," + (LOCAL_FEES.contains(id) ? FEES : ",,,") + "\n")
            .collect(
                Collectors.joining(
                    "",
                    "id,domain,body_zh,body_en,fee_basis_zh,fee_basis_en,fee_standard_zh,"
                        + "fee_standard_en\n",
                    "")));
    return name ->
        files.containsKey(name)
            ? Optional.of(
                new ByteArrayInputStream(files.get(name).getBytes(StandardCharsets.UTF_8)))
            : Optional.ofNullable(
                StandardListTest.class.getResourceAsStream("/COUNTY-INF/" + name));
  }

  private static List<String> ids() {
    try (InputStream in = StandardListTest.class.getResourceAsStream("/COUNTY-INF/" + ITEMS)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.substring(0, line.indexOf(',')))
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void whoAdoptsAllOfItHasEveryItemWhole() {
    assertThat(county.catalogue().items()).hasSizeGreaterThanOrEqualTo(110).hasSize(ids().size());
  }

  @Test
  void eachItemStandsOnALawAndIsWrittenInBothLanguages() {
    assertThat(county.catalogue().items())
        .allSatisfy(
            item -> {
              assertThat(item.legalBasis()).as(item.key()).isNotEmpty();
              assertThat(item.materials()).as(item.key()).isNotEmpty();
              assertThat(texts(item)).as(item.key()).allMatch(StandardListTest::isInBothLanguages);
            });
  }

  private static List<Bilingual> texts(ServiceItem item) {
    return List.of(
        item.name(), item.guide().conditions(), item.guide().procedure(), item.guide().result());
  }

  private static boolean isInBothLanguages(Bilingual text) {
    return !text.isBlank() && !text.en().isBlank() && !text.en().equals(text.zh());
  }

  @Test
  void whatIsFreeSaysSoAndOnlyLocalPricesAreLeftToTheCounty() {
    assertThat(county.catalogue().items())
        .filteredOn(each -> each.guide().feeStandard().zh().equals("按政府定价"))
        .extracting(each -> each.id().value())
        .containsExactlyInAnyOrderElementsOf(LOCAL_FEES);
  }

  @Test
  void lawThatWasNotComparedYetSaysSo() {
    assertThat(county.catalogue().items())
        .flatMap(ServiceItem::legalBasis)
        .filteredOn(each -> !each.verified())
        .isNotEmpty()
        .extracting(LegalBasis::note)
        .allMatch(note -> !note.isBlank());
  }

  @Test
  void nothingInItBelongsToOneCounty() {
    assertThat(county.catalogue().items())
        .allSatisfy(
            item ->
                assertThat(texts(item).toString())
                    .doesNotContain("苍溪", "密云", "崇阳", "什邡", "济源", "北京", "湖北", "四川", "河南"));
  }
}

package liandong.county.files;

/** A county of one town and one village that is whole; the tests break it. */
final class SmallCounty {
  private SmallCounty() {}

  /** The same county, whose {@code land-001} is the joint item of two departments. */
  static CountyFilesInMemory withJointItem() {
    return files()
        .changed("county.yaml", "materials.csv]", "materials.csv, parts.csv]")
        .with(
            "parts.csv",
            """
            item,id,name_zh,name_en,department_zh,department_en,limit,lead
            land-001,plot,宅基地批准,House plot,县国土局,Land bureau,15,yes
            land-001,plan,规划许可,Planning permit,县规划局,Planning bureau,10,no
            """);
  }

  static CountyFilesInMemory files() {
    return CountyFilesInMemory.empty()
        .with(
            "county.yaml",
            """
            county: sample
            name: {zh: 样例县, en: Sample County}
            region: "990001"
            levels:
              county: {zh: 政务服务中心, en: Service Centre}
              town: {zh: 便民服务中心, en: Town Centre}
              village: {zh: 便民服务代办站, en: Agency Station}
            supervision:
              channel: {zh: 监督窗口, en: complaints window}
            sources:
              - id: s-1
                title: {zh: 样例县试行规定, en: Trial rules}
                place: 第一条
                date: "2018-05-14"
                sentences:
                  - {zh: 各村明确一名代办员, en: Each village names one agent}
                  - {zh: 保持人员相对稳定, en: and keeps the person}
            tables: [domains.csv, divisions.csv, service-points.csv, windows.csv, items.csv,
              legal-bases.csv, materials.csv]
            """)
        .with(
            "domains.csv",
            """
            id,name_zh,name_en
            land,国土资源,Land
            labour,劳动保障,Labour
            """)
        .with(
            "divisions.csv",
            """
            code,parent,level,name,valid_from,valid_to
            990001000000,,county,样例县,,
            990001100000,990001000000,town,甲镇,2001-01-01,
            990001100200,990001100000,village,丙村,,
            """)
        .with(
            "service-points.csv",
            """
            id,division,level,name_zh,name_en
            990001000000,990001000000,county,样例县政务服务中心,County Centre
            990001100000,990001100000,town,甲镇便民服务中心,Town Centre
            990001100200,990001100200,village,丙村便民服务代办站,
            """)
        .with(
            "windows.csv",
            """
            place,id,name_zh,name_en,domains
            990001000000,W01,国土窗口,Land,land
            990001100000,W01,综合窗口,Composite,
            """)
        .with(
            "items.csv",
            """
            id,national_code,local_code,domain,type,name_zh,name_en,body_zh,body_en,handling,\
            statutory_limit,promised_limit,limit_unit,flow,step_limits,received_at,decided_at,\
            applicants,conditions_zh,conditions_en,procedure_zh,procedure_en,result_zh,result_en,\
            result_kind,fee_basis_zh,fee_basis_en,fee_standard_zh,fee_standard_en,\
            special_procedures,on_site_visits,generated
            land-001,,,land,01,宅基地批准,House plot,县国土局,Land bureau,promised,\
            20,15,working_days,four_steps,1|8|3|3,village|town|county,county,\
            natural,条件,conditions,程序,procedure,批准书,approval,\
            approval,无,None,无,None,\
            hearing|expert_review,1,
            labour-001,,A-7,labour,20,求职登记,Job seekers,镇政府,Town,immediate,\
            none,0,working_days,two_steps,0|0,village|town,town,\
            natural|legal,条件,conditions,程序,procedure,凭证,slip,\
            other,无,None,无,None,\
            ,0,no
            """)
        .with(
            "legal-bases.csv",
            """
            item,law_zh,law_en,article,status,note
            land-001,中华人民共和国土地管理法,Land Administration Law,第六十二条,known,
            labour-001,中华人民共和国就业促进法,Employment Promotion Law,,to verify,article
            """)
        .with(
            "materials.csv",
            """
            item,id,name_zh,name_en,form,copies,required,source,note_zh,note_en
            land-001,m1,申请表,Form,original,2,yes,applicant,,
            land-001,m2,身份证,Identity card,original_and_copy,1,yes,government,,
            labour-001,m1,登记表,Form,original,1,no,applicant,"可当场填写, 免费",
            """);
  }
}

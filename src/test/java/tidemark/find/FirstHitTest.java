package tidemark.find;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tidemark.report.Language;

/// What readers type, and what they mean by it.
final class FirstHitTest {
    private static final FindIndex INDEX = FindIndex.of(Beilun.report());

    @ParameterizedTest(name = "{0} finds the {1} {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # Chinese, whole or in part
        外贸进出口            | FIGURE     | foreign_trade
        外贸                  | FIGURE     | foreign_trade
        生产总值              | FIGURE     | gdp
        养老床位              | FIGURE     | care_beds
        小巨人企业            | FIGURE     | little_giants
        无感监测              | FIGURE     | business_index
        数字人民币            | EVENT      | digital_rmb
        亚马逊                | EVENT      | amazon_warehouse
        港城融合              | SECTION    | port-city
        改革                  | SECTION    | reform
        # by other names
        FDI                   | FIGURE     | foreign_capital
        居民收入              | FIGURE     | resident_income
        低效用地再开发        | FIGURE     | land_redeveloped
        R&D                   | FIGURE     | rd_expenditure
        # traditional characters and full-width forms
        外貿進出口總額        | FIGURE     | foreign_trade
        審批                  | FIGURE     | approval_days
        ＧＤＰ                | FIGURE     | gdp
        ４５０１．６          | FIGURE     | foreign_trade
        # pinyin
        shenpi                | FIGURE     | approval_days
        waimao                | FIGURE     | foreign_trade
        waimaojinchukou       | FIGURE     | foreign_trade
        yanglaochuangwei      | FIGURE     | care_beds
        xiaojuren             | FIGURE     | little_giants
        kejichuangxin         | FIGURE     | sti_tripod_rank
        gangchengronghe       | SECTION    | port-city
        zhongda               | FIGURE     | major_tech_projects
        lingshou              | FIGURE     | cross_border_streak
        zengjiazhi            | FIGURE     | industrial_streak
        shangye               | FIGURE     | dispute_days
        # initials, and initials mixed with syllables
        wmjck                 | FIGURE     | foreign_trade
        dqsczz                | FIGURE     | gdp
        czzsr                 | FIGURE     | fiscal_revenue
        ylcw                  | FIGURE     | care_beds
        xjr                   | FIGURE     | little_giants
        szrmb                 | EVENT      | digital_rmb
        waimaojck             | FIGURE     | foreign_trade
        wmjinchukou           | FIGURE     | foreign_trade
        shenpipj              | FIGURE     | approval_days
        lngjz                 | EVENT      | lng_bunkering
        cop28bianhui          | FIGURE     | cop28_rank
        # English
        gdp                   | FIGURE     | gdp
        gross domestic        | FIGURE     | gdp
        total imp             | FIGURE     | foreign_trade
        export                | FIGURE     | foreign_trade
        elderly care beds     | FIGURE     | care_beds
        beds elderly          | FIGURE     | care_beds
        cross border pilot    | EVENT      | cross_border_pilot
        Cross-border pilot    | EVENT      | cross_border_pilot
        little giants         | FIGURE     | little_giants
        amazon                | EVENT      | amazon_warehouse
        # values, as printed and as they read in English
        4501                  | FIGURE     | foreign_trade
        4501.6                | FIGURE     | foreign_trade
        4501.6亿元            | FIGURE     | foreign_trade
        450.16                | FIGURE     | foreign_trade
        12万                  | FIGURE     | pilot_transactions
        120,000               | FIGURE     | pilot_transactions
        74,289                | FIGURE     | resident_income
        74289                 | FIGURE     | resident_income
        1.078%                | FIGURE     | foreign_trade_share
        54.69                 | FIGURE     | dispute_days
        5%                    | FIGURE     | resident_income
        187.9                 | FIGURE     | land_revitalized_ha
        2819                  | FIGURE     | land_revitalized
        # units
        亿元                  | FIGURE     | gdp
        亩                    | FIGURE     | land_revitalized
        mu                    | FIGURE     | land_revitalized
        days                  | FIGURE     | permit_days
        working days          | FIGURE     | approval_days
        USD                   | FIGURE     | pilot_value
        工作日                | FIGURE     | approval_days
        # ranks and scopes
        全省第一              | FIGURE     | first_in_province_totals
        first in the province | FIGURE     | first_in_province_totals
        全市第一              | FIGURE     | first_in_city_totals
        连续6年               | FIGURE     | industrial_streak
        7 years running       | FIGURE     | cross_border_streak
        全市唯一              | FIGURE     | sti_tripod_rank
        历年最低              | FIGURE     | urban_rural_income_ratio
        honour                | EVENT      | reform_award
        2023-06               | EVENT      | lng_bunkering
        # several words, each of which must be answered to
        外贸 全国             | FIGURE     | foreign_trade_share
        审批 5                | FIGURE     | approval_days
        897.2 亿元            | FIGURE     | project_investment
        # one typing error
        外贸井出口总额        | FIGURE     | foreign_trade
        外贸出口总额          | FIGURE     | foreign_trade
        养老床为              | FIGURE     | care_beds
        商业糾粉              | FIGURE     | dispute_days
        wiamao                | FIGURE     | foreign_trade
        shenpu                | FIGURE     | approval_days
        wmjvk                 | FIGURE     | foreign_trade
        exprots               | FIGURE     | foreign_trade
        importss              | FIGURE     | trade_per_day
        amzon                 | EVENT      | amazon_warehouse
        # what is only said of things
        增加值 比大小         | DEFINITION | foreign_trade
        比重升到              | PARAGRAPH  | reform
        """)
    void whatAReaderMeansComesFirst(String typed, HitKind kind, String id) {
        assertThat(INDEX.find(typed, Language.ZH, 5).hits().getFirst())
                .extracting(Hit::kind, Hit::id)
                .containsExactly(kind, id);
    }
}

// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/rules/Rules.h"

#include <QTest>

using namespace hui;

namespace {

const QDate today(2026, 3, 18);

/// A text, what the rule should store, and one part as "key=value". An empty `stored` is a refusal
/// with `part` as its reason.
struct Row {
    const char* rule;
    const char* text;
    const char* stored;
    const char* part = "";
    const char* warning = "";
};

const Row table[] = {
    {"resident_id_18", "11010519491231002X", "11010519491231002X", "birth=1949-12-31"},
    {"resident_id_18", " １１０105 19491231 002x", "11010519491231002X", "sex=female"},
    {"resident_id_18", "110105-19491231-002X", "", "length"},
    {"resident_id_18", "　１１０10519491231002ｘ ", "11010519491231002X", "sex=female"},
    {"resident_id_18", "440524188001010014", "440524188001010014", "region_retired=true"},
    {"resident_id_18", "341126197709218366", "341126197709218366", "region=341126"},
    {"resident_id_18", "110105194902300024", "", "birth_date"},
    {"resident_id_18", "110105202702280020", "", "birth_in_future"},
    {"resident_id_18", "11010519491231002", "", "length"},
    {"resident_id_18", "1101051949123100٢X", "", "characters"},
    {"resident_id_18", "X1010519491231002X", "", "characters"},
    {"resident_id_18", "990105194912310024", "", "region_unknown"},
    {"resident_id_18", "", "", "empty"},
    {"resident_id_15_to_18", "110105491231002", "11010519491231002X", "original=110105491231002",
        "first_generation"},
    {"resident_id_15_to_18", "110105490230002", "", "birth_date"},
    {"resident_id_15_to_18", "11010549123100X", "", "characters"},
    {"hmt_residence_permit", "11010519491231002X", "", "region_unknown"},
    {"hmt_residence_permit", "830000199001010012", "830000199001010012", "region_name=台湾"},
    {"resident_id_18", "830000199001010012", "", "residence_permit_number"},
    {"resident_id_18", "830000199001010013", "", "region_unknown"},
    {"resident_id_18", "810000199001010019", "810000199001010019", "region_name=香港特别行政区",
        "residence_permit_number"},
    {"resident_id_18", "320583200002290013", "320583200002290013", "birth=2000-02-29"},
    {"resident_id_18", "320583190002290017", "", "birth_date"},
    {"foreign_pr_2023", "11010519491231002X", "", "form"},
    {"foreign_pr_2023", "93184019900101002X", "93184019900101002X", "nationality=USA"},
    {"foreign_pr_2023", "931840199002300029", "", "birth_date"},
    {"foreign_pr_2023", "931999199001010026", "", "nationality_unknown"},
    {"foreign_pr_2017", "CAN320578101035", "CAN320578101035", "region_name=江苏省苏州市"},
    {"foreign_pr_2017", "CAN320578101036", "CAN320578101036", "nationality=CAN", "check_digit"},
    {"foreign_pr_2017", "CAN110078101035", "CAN110078101035", "birth=1978-10-10"},
    {"foreign_pr_2017", "CAN110078133035", "", "birth_date"},
    {"foreign_pr_2017", "QQQ110078101035", "", "nationality_unknown"},
    {"hk_macao_travel_permit", "h0123456701", "H0123456701", "issue_count=01"},
    {"hk_macao_travel_permit", "M01234567", "M01234567", "region=MAC"},
    {"hk_macao_travel_permit", "H0123456", "", "length"},
    {"hk_macao_travel_permit", "C01234567", "", "form"},
    {"taiwan_travel_permit", "12345678", "12345678", "region=TWN"},
    {"taiwan_travel_permit", "1234567890（A）", "1234567890A", "issue_letter=A", "legacy_form"},
    {"taiwan_travel_permit", "12345678A", "", "form"},
    {"cn_passport", "e12345678", "E12345678", "kind=ordinary"},
    {"cn_passport", "EA1234567", "EA1234567", "kind=ordinary"},
    {"cn_passport", "EI1234567", "", "form"},
    {"cn_passport", "G12345678", "G12345678", "kind=ordinary", "legacy_form"},
    {"cn_passport", "DE1234567", "DE1234567", "kind=diplomatic"},
    {"cn_passport", "KJ1234567", "KJ1234567", "kind=hong_kong"},
    {"cn_passport", "MA1234567", "MA1234567", "kind=macao"},
    {"cn_passport", "X12345678", "", "form"},
    {"uscc", "91350100m000100y43", "91350100M000100Y43", "region_name=福建省福州市"},
    {"uscc", "9135 0100 M000 100Y 43", "91350100M000100Y43", "org_code=M000100Y4"},
    {"uscc", "91310115MA1H8R7C6D", "", "check_digit"},
    {"uscc", "91350100I000100Y43", "", "characters"},
    {"org_code", "M000100Y-4", "M000100Y4", "printed=M000100Y-4"},
    {"org_code", "M000100Y4", "M000100Y4"},
    {"org_code", "M000100-Y4", "", "form"},
    {"bank_card_luhn", "6216 2610-0000 0000 018", "6216261000000000018", "scheme=UnionPay"},
    {"bank_card_luhn", "6227003320240034988", "6227003320240034988", "iin=622700", "luhn"},
    {"bank_card_luhn", "62270033202", "", "length"},
    {"mobile_cn", "+86 135 5253 5506", "13552535506", "operator=中国移动"},
    {"mobile_cn", "8613552535506", "13552535506"},
    {"mobile_cn", "19212345678", "19212345678", "operator=中国广电"},
    {"mobile_cn", "17412345678", "17412345678"},
    {"mobile_cn", "17432345678", "", "range_unassigned"},
    {"mobile_cn", "15412345678", "", "range_unassigned"},
    {"mobile_cn", "1440012345678", "", "length"},
    {"plate_cn", "苏E·12345", "苏E12345", "kind=ordinary"},
    {"plate_cn", "苏eab123", "苏EAB123"},
    {"plate_cn", "苏EABC12", "", "too_many_letters"},
    {"plate_cn", "苏EI2345", "", "form"},
    {"plate_cn", "苏ED12345", "苏ED12345", "energy=battery"},
    {"plate_cn", "苏E12345F", "苏E12345F", "energy=other"},
    {"plate_cn", "苏EA12345", "", "form"},
    {"plate_cn", "苏E1234学", "苏E1234学", "kind=learner"},
    {"plate_cn", "粤Z1234港", "粤Z1234港", "kind=hong_kong"},
    {"plate_cn", "苏Z1234港", "", "form"},
    {"plate_cn", "使123456", "", "province_unknown"},
    {"traffic_decision_no", "3205831234567890", "3205831234567890", "region=320583"},
    {"traffic_decision_no", "320583123456789", "320583123456789", "", "without_check_digit"},
    {"traffic_decision_no", "9905831234567890", "9905831234567890", "", "region_unknown"},
    {"traffic_decision_no", "32058312345678", "", "length"},
    {"utility_account_state_grid", "3301234567890", "3301234567890", "old_number=1234567890"},
    {"utility_account_state_grid", "1234 5678 90", "1234567890", "form=old"},
    {"utility_account_state_grid", "12345678901", "", "length"},
    {"fuel_card", "1000 1112 3456 7890 123", "1000111234567890123", "company=sinopec"},
    {"fuel_card", "9012345678901234", "9012345678901234", "company=petrochina"},
    {"fuel_card", "9112345678901234", "", "prefix"},
    {"iban", "gb29 nwbk 6016-1331 9268 19", "GB29NWBK60161331926819", "country=GB"},
    {"iban", "DE89370400440532013000", "DE89370400440532013000"},
    {"iban", "NO9386011117947", "NO9386011117947"},
    {"iban", "DE8937040044053201300", "", "length"},
    {"iban", "CN89370400440532013000", "", "country_without_iban"},
    {"iban", "ZZ89370400440532013000", "", "country_unknown"},
    {"bic", "bkchcnbj", "BKCHCNBJ", "head_office=true"},
    {"bic", "DEUTDEFF500", "DEUTDEFF500", "head_office=false"},
    {"bic", "BKCHCNB0", "BKCHCNB0", "", "test_bic"},
    {"bic", "BKCHZZBJ", "", "country_unknown"},
    {"bic", "BKCHCNBJX", "", "length"},
    {"cnaps", "104100000004", "104100000004", "bank=中国银行"},
    {"cnaps", "102100099996", "102100099996"},
    {"gb2260", "320583", "320583", "full_name=江苏省苏州市昆山市"},
    {"gb2260", "110103", "110103", "name=崇文区", "retired"},
    {"gb2260", "990000", "", "region_unknown"},
    {"gb2260", "　", "", "empty"},
    {"rmb_uppercase", "人民币壹拾万零柒仟元伍角叁分", "人民币壹拾万柒仟元零伍角叁分",
        "minor=10700053"},
    {"rmb_uppercase", "壹仟肆佰零玖元伍角", "壹仟肆佰零玖元伍角整", "amount=1409.50"},
    {"rmb_uppercase", "壹佰元", "", "form"},
    {"bill_date_uppercase", "贰零贰陆年零壹月壹拾伍日", "贰零贰陆年零壹月壹拾伍日",
        "date=2026-01-15"},
    {"bill_date_uppercase", "贰零贰陆年壹月壹拾伍日", "贰零贰陆年零壹月壹拾伍日", "",
        "leading_zero_missing"},
    {"bill_date_uppercase", "2026年1月15日", "", "form"},
    {"safe_transaction_code", "223022", "223022", "group=services"},
    {"safe_transaction_code", "622011", "622011", "", "not_in_table"},
    {"safe_transaction_code", "923022", "", "group_unknown"},
    {"fx_purchase_purpose", "境外留学", "境外留学"},
    {"fx_purchase_purpose", "境外购房", "", "forbidden_purpose"},
    {"fx_purchase_purpose", "别的", "", "not_in_table"},
    {"iso20022_category_purpose", "sala", "SALA"},
    {"iso20022_category_purpose", "ZZZZ", "", "not_in_table"},
    {"mrz_td3",
        "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<"
        "10",
        "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<"
        "10",
        "given_names=ANNA MARIA", "expired"},
    {"mrz_td3", "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "", "lines"},
    {"mrz_td1",
        "I<UTOD231458907<<<<<<<<<<<<<<<\r\n7408122F1204159UTO<<<<<<<<<<<6\r\nERIKSSON<<ANNA<MARIA<<"
        "<<<<<<<<",
        "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<"
        "<<<<",
        "document_number=D23145890"},
    {"mrz_td1",
        "I<UTOD23145890<7349<<<<<<<<<<<\n3407127M9507122UTO<<<<<<<<<<<2\nSTEVENSON<<PETER<JOHN<<<<<"
        "<<<<",
        "I<UTOD23145890<7349<<<<<<<<<<<\n3407127M9507122UTO<<<<<<<<<<<2\nSTEVENSON<<PETER<JOHN<<<<<"
        "<<<<",
        "document_number=D23145890734"},
};

} // namespace

class TestRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judges_data()
    {
        QTest::addColumn<int>("row");
        for (int i = 0; i < int(std::size(table)); ++i)
            QTest::addRow("%s %s", table[i].rule, table[i].text) << i;
    }

    void judges()
    {
        QFETCH(int, row);
        const Row& wanted = table[row];
        const QString part = QString::fromUtf8(wanted.part);
        const auto outcome
            = checkRule(QString::fromUtf8(wanted.rule), QString::fromUtf8(wanted.text), today);
        QVERIFY(outcome);
        if (*wanted.stored == '\0') {
            QVERIFY(!outcome->valid);
            QCOMPARE(outcome->reason, part);
            QVERIFY(*ruleText(outcome->reason) != '\0');
            return;
        }
        QVERIFY2(outcome->valid, qPrintable(outcome->reason));
        QCOMPARE(outcome->reason, QString());
        QCOMPARE(outcome->normalised, QString::fromUtf8(wanted.stored));
        if (!part.isEmpty())
            QCOMPARE(outcome->parts.value(part.section(u'=', 0, 0)).toVariant().toString(),
                part.section(u'=', 1));
        for (const QString& warning : outcome->warnings)
            QVERIFY2(*ruleText(warning) != '\0', qPrintable(warning));
        QCOMPARE(
            outcome->warnings.contains(QString::fromUtf8(wanted.warning)), *wanted.warning != '\0');
        // What has been stored is stored the same again.
        QCOMPARE(checkRule(QString::fromUtf8(wanted.rule), outcome->normalised, today)->normalised
                    == outcome->normalised
                || outcome->parts.contains(QStringLiteral("original")),
            true);
    }

    void noticesAnyOtherDigit_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("first"); // digits before it are under no check
        const auto row = [](const char* rule, const char* text, int first = 0) {
            QTest::newRow(rule) << QString::fromUtf8(rule) << QString::fromUtf8(text) << first;
        };
        row("resident_id_18", "11010519491231002X");
        row("uscc", "91350100M000100Y43");
        row("org_code", "M000100Y4");
        row("bank_card_luhn", "6216261000000000018");
        row("iban", "GB29NWBK60161331926819");
        row("cnaps", "104100000004");
        row("mrz_td3",
            "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<"
            "<<10",
            45);
        row("mrz_td1",
            "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<"
            "<<<<<<<<");
    }

    void noticesAnyOtherDigit()
    {
        QFETCH(QString, rule);
        QFETCH(QString, text);
        QFETCH(int, first);
        QVERIFY(checkRule(rule, text, today)->valid);
        for (qsizetype at = first; at < text.size(); ++at) {
            if (text[at] < u'0' || text[at] > u'9')
                continue;
            for (QChar other = u'0'; other <= u'9'; other = QChar(char16_t(other.unicode() + 1))) {
                QString changed = text;
                changed[at] = other;
                const auto outcome = checkRule(rule, changed, today);
                const bool noticed
                    = !outcome->valid || outcome->warnings.contains(QStringLiteral("luhn"));
                QVERIFY2(noticed == (changed != text), qPrintable(changed));
            }
        }
    }

    void survivesRubbish_data()
    {
        QTest::addColumn<QString>("rule");
        for (const QString& rule : ruleNames())
            QTest::newRow(qPrintable(rule)) << rule;
    }

    void survivesRubbish()
    {
        QFETCH(QString, rule);
        const QStringList rubbish{QString(), QStringLiteral(" "), QString(65536, u'1'),
            QString(QChar(0)), QString(QChar(0xd800)), QStringLiteral("\n\n\n"),
            QStringLiteral("<"), QStringLiteral("<script>"), QStringLiteral("١٢٣٤٥٦"),
            QStringLiteral("'; DROP TABLE x"), QStringLiteral("-"), QStringLiteral("+86"),
            QStringLiteral("\u202e123"), QStringLiteral("👨‍👩‍👧"),
            QStringLiteral("人民币")};
        for (const QString& text : rubbish) {
            const auto outcome = checkRule(rule, text, today);
            QVERIFY(outcome);
            QVERIFY(!outcome->valid);
            QVERIFY(*ruleText(outcome->reason) != '\0');
        }
    }

    void hasNoOtherRules()
    {
        QStringList names = ruleNames();
        QCOMPARE(names.size(), 27);
        QCOMPARE(names.removeDuplicates(), 0);
        QVERIFY(!checkRule(u"nope", QStringLiteral("1"), today));
    }
};

QTEST_APPLESS_MAIN(TestRules)
#include "tst_rules.moc"

// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/modules/cases/platform/CaseHall.h"

using namespace hui;
using namespace hui::testkit;

/// Which services customers begin on the telephone, and what is asked for each.
class TestCaseServices : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// One that serves the city from elsewhere in the province is offered after the city's own.
    void aBillerOfAnotherCityServesThisOne_data() { onBothDatabases(); }
    void aBillerOfAnotherCityServesThisOne()
    {
        QFETCH(QString, database);
        CaseHall hall(database);
        hall.tell(u"320500"_s, u"telecom"_s, u"苏州市通讯中心"_s);
        hall.tell(u"320100"_s, u"telecom"_s, u"江苏通讯服务中心"_s, BillerState::Active,
            {u"320500"_s, u"320200"_s});
        hall.tell(u"320300"_s, u"telecom"_s, u"徐州市通讯中心"_s);
        hall.tell(
            u"320400"_s, u"telecom"_s, u"常州市通讯中心"_s, BillerState::Paused, {u"320500"_s});
        const QString page = QString::fromUtf8(hall.onPhone(hall.start).text);
        const qsizetype own = page.indexOf(u"value=\"P-025/320500-telecom-1\""_s);
        const qsizetype other = page.indexOf(u"value=\"P-025/320100-telecom-1\""_s);
        QVERIFY(own > 0 && other > own);
        QVERIFY(!page.contains(u"徐州"_s) && !page.contains(u"常州"_s));
        QCOMPARE(hall.begin(hall.key(), u"P-025/320100-telecom-1"_s).status, 303);
        QCOMPARE(hall.begin(hall.key(), u"P-025/320300-telecom-1"_s).status, 422);
        QCOMPARE(hall.cases(CaseFilter::Phone).first().entries.value(billerKey()),
            u"320100-telecom-1"_s);
    }

    /// What may be begun stands under its scene, in both languages.
    void kindsStandUnderTheirScenes()
    {
        CaseHall hall(u"sqlite"_s);
        const QString page = QString::fromUtf8(hall.onPhone(hall.start).text);
        qsizetype at = 0;
        for (const QString& next : {u"<h3>惠缴费</h3>"_s, u"水费缴纳"_s, u"校园费用缴纳"_s,
                 u"单位校园费用缴纳"_s, u"<h3>惠健康</h3>"_s, u"预约挂号"_s, u"门诊缴费"_s,
                 u"住院费缴纳"_s, u"<h3>惠教育</h3>"_s, u"学费缴纳"_s, u"住宿费缴纳"_s,
                 u"资料费缴纳"_s, u"上网费缴纳"_s, u"其他校园收费"_s, u"<h3>小微金融</h3>"_s,
                 u"<h3>出国金融</h3>"_s}) {
            at = page.indexOf(next, at);
            QVERIFY2(at > 0, qPrintable(next));
        }
        QCOMPARE(page.count(u"<h3>"_s), 5);
        const Response english = hall.onPhone(hall.start, {}, u"en"_s);
        for (const QString& words : {u"<h3>Bills</h3>"_s, u"<h3>Health</h3>"_s,
                 u"<h3>Education</h3>"_s, u"<h3>Loans</h3>"_s, u"<h3>Abroad</h3>"_s})
            QVERIFY2(shows(english, words), qPrintable(words));
    }

    void servicesBegunByTelephone_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QJsonObject>("entries");
        const QJsonObject student{{u"school"_s, u"苏州示例大学"_s},
            {u"student_no"_s, u"20240103"_s}, {u"student"_s, u"王例明"_s}};
        QJsonObject company = student;
        company.insert(u"company"_s, u"样例科技"_s);
        const QJsonObject patient{{u"hospital"_s, u"第一样例"_s}, {u"patient"_s, u"王例明"_s},
            {u"document"_s, u"320508197906121015"_s}};
        QJsonObject stay = patient;
        stay.insert(u"deposit"_s, u"2000"_s);
        for (const QString& database : databaseKinds()) {
            for (const QString& kind :
                {u"P-031"_s, u"P-044"_s, u"P-045"_s, u"P-046"_s, u"P-047"_s, u"P-048"_s})
                QTest::addRow("%s %s", qPrintable(database), qPrintable(kind))
                    << database << kind << student;
            QTest::addRow("%s C-011", qPrintable(database)) << database << u"C-011"_s << company;
            QTest::addRow("%s P-037", qPrintable(database)) << database << u"P-037"_s << patient;
            QTest::addRow("%s P-039", qPrintable(database)) << database << u"P-039"_s << stay;
        }
    }

    /// School fees and what a hospital is paid: little is asked, what is shown is masked, and the
    /// desk has it whole.
    void servicesBegunByTelephone()
    {
        QFETCH(QString, database);
        QFETCH(QString, kind);
        QFETCH(QJsonObject, entries);
        CaseHall hall(database);
        const QString key = hall.key();
        QCOMPARE(hall.begin(key, kind).status, 303);
        const QString path = u"/h/"_s + key;
        QJsonObject form = entries;
        form.insert(u"choice"_s, u"form"_s);
        form.insert(u"phone"_s, u"13800005678"_s);
        for (const Parameter& parameter : caseForm(kind)) {
            QJsonObject less = form;
            less.remove(parameter.key);
            if (parameter.required) // it is asked for once more
                QCOMPARE(hall.onPhone(path, less).status, 422);
        }
        QCOMPARE(hall.onPhone(path, form).status, 303);
        QCOMPARE(hall.onPhone(path, {{u"choice"_s, u"photo"_s}}).status, 303);
        const Response check = hall.onPhone(path);
        for (const QString& whole : {u"王例明"_s, u"20240103"_s, u"320508197906121015"_s})
            QVERIFY2(!shows(check, whole), qPrintable(whole));
        QVERIFY(shows(check, u"王*明"_s));
        hall.onPhone(path, {{u"choice"_s, u"sign"_s}, {u"signature"_s, u"王例明"_s}});
        const Response code = hall.onPhone(path);
        QVERIFY(shows(code, u"<svg class=\"code\""_s));
        for (const QString& entry : {u"王*明"_s, u"样例"_s, u"示例"_s}) // who looks over a shoulder
            QVERIFY2(!shows(code, entry), qPrintable(entry));
        const Case waiting = hall.cases(CaseFilter::Free).first();
        QCOMPARE(waiting.kind, kind);
        QCOMPARE(waiting.act, u"pay"_s);
        QCOMPARE(hall.take(waiting.id, QString(), firstDesk).status, 200);
        const Case taken = *hall.told(waiting.id);
        for (auto entry = entries.begin(); entry != entries.end(); ++entry)
            QCOMPARE(taken.entries.value(entry.key()), entry.value().toString());
    }
};

QTEST_GUILESS_MAIN(TestCaseServices)
#include "tst_caseservices.moc"

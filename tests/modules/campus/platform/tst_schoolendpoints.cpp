// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/modules/campus/platform/Campus.h"

using namespace hui;
using namespace hui::testkit;

/// The directory is generated: plainly named, in real cities, the same every time. A student is
/// found by number and name together, and not otherwise.
class TestSchoolEndpoints : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsMoreThanTwoHundred()
    {
        const QList<SampleSchool> schools = sampleSchools();
        QVERIFY(schools.size() >= 200);
        QSet<QString> names;
        QSet<SchoolKind> kinds;
        for (const SampleSchool& each : schools) {
            names.insert(each.school.name);
            kinds.insert(each.school.kind);
            QVERIFY(each.school.name.contains(u"示例"));
            QVERIFY(each.school.name.startsWith(each.school.cityName));
        }
        QCOMPARE(names.size(), schools.size());
        QCOMPARE(kinds.size(), 5);
    }

    void isFound_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("first");
        for (const QString& kind : databaseKinds()) {
            const auto row = [&](const char* name, const QString& query, const QString& first) {
                QTest::addRow("%s, %s", name, qPrintable(kind)) << kind << query << first;
            };
            row("the nearest first", QString(), u"苏州市示例幼儿园"_s);
            row("Chinese", u"?q=示例大学"_s, u"苏州市示例大学"_s);
            row("initials", u"?q=szslxx"_s, u"苏州市示例小学"_s);
            row("pinyin", u"?q=wuxi"_s, u"无锡市示例幼儿园"_s);
            row("a city", u"?city=320100"_s, u"南京市示例幼儿园"_s);
            row("a kind", u"?kind=senior"_s, u"苏州市示例高级中学"_s);
            row("nothing", u"?q=nowhere"_s, QString());
        }
    }
    void isFound()
    {
        QFETCH(QString, database);
        QFETCH(QString, query);
        QFETCH(QString, first);
        Campus campus(database);
        const auto found = foundSchoolsFromJson(campus.send("GET", u"/v1/schools"_s + query).body);
        QVERIFY(found);
        QCOMPARE(found->schools.value(0).name, first);
    }

    void tellsWhatIsToBePaid()
    {
        Campus campus(u"sqlite"_s);
        const StudentFees fees = campus.fees();
        QCOMPARE(fees.student.name,
            campus.student(universityId, adultNumber).name.replace(1, 1, u"*"_s));
        QCOMPARE(fees.student.className, u"2024级1班"_s);
        QCOMPARE(fees.consent, QString());
        QVERIFY(fees.item(tuitionItem)->isPart);
        QCOMPARE(fees.item(tuitionItem)->least, Money::fen(50000));
        QVERIFY(!fees.item(networkItem)->isPart);
        QCOMPARE(termZh(fees.item(networkItem)->term), u"2025—2026学年第二学期"_s);
        QCOMPARE(studentFeesFromJson(toJson(fees)).value(), fees);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<QString>("code");
        const QString ask = u"/v1/schools/320500-s5/students:ask"_s;
        const auto body = [](const QString& number, const QString& name) {
            return toJson(AskStudent{number, name});
        };
        QTest::newRow("no such school") << u"/v1/schools/320500-s9/students:ask"_s
                                        << body(adultNumber, u"陈例安"_s) << u"school_unknown"_s;
        QTest::newRow("another name")
            << ask << body(adultNumber, u"某例某"_s) << u"student_unknown"_s;
        QTest::newRow("no name") << ask << body(adultNumber, QString()) << u"malformed"_s;
        QTest::newRow("no such seat")
            << ask << body(u"20240199"_s, u"陈例安"_s) << u"student_unknown"_s;
        QTest::newRow("has left") << ask << body(u"20190103"_s, u"陈例安"_s)
                                  << u"student_unknown"_s;
        QTest::newRow("no number") << ask << body(u"abc"_s, u"陈例安"_s) << u"student_unknown"_s;
        QTest::newRow("only a beginning")
            << ask << body(u"2024"_s, u"陈"_s) << u"student_unknown"_s;
    }
    void refuses()
    {
        QFETCH(QString, path);
        QFETCH(QJsonObject, body);
        QFETCH(QString, code);
        Campus campus(u"sqlite"_s);
        QCOMPARE(testkit::codeOf(campus.send("POST", path, body)), code);
    }

    void refusesAKindThereIsNot()
    {
        Campus campus(u"sqlite"_s);
        QCOMPARE(testkit::codeOf(campus.send("GET", u"/v1/schools?kind=night"_s)), u"malformed"_s);
    }

    void checksTheRowsOfAList()
    {
        Campus campus(u"sqlite"_s);
        const QString name = campus.student(universityId, adultNumber).name;
        const QList<ListQuestion> rows{{{adultNumber, name}, u"上网费"_s, Money::fen(12000)},
            {{adultNumber, name}, u"boarding"_s, Money::fen(30000)},
            {{adultNumber, name}, u"校车费"_s, Money::fen(12000)},
            {{adultNumber, u"某例某"_s}, u"上网费"_s, Money::fen(12000)},
            {{adultNumber, name}, u"上网费"_s, Money::fen(12001)}};
        const auto answers = listAnswersFromJson(
            campus.send("POST", u"/v1/schools/320500-s5/students:check"_s, toJson(rows)).body);
        QVERIFY(answers);
        QStringList codes;
        for (const ListAnswer& answer : *answers)
            codes.append(answer.fees ? answer.fees->items.value(0).id : answer.refusal);
        QCOMPARE(codes,
            (QStringList{networkItem, boardingItem, u"item_unknown"_s, u"student_unknown"_s,
                u"amount_exceeded"_s}));
    }

    /// Whether fees are paid in parts is dated data; a school's own rule goes before that of its
    /// kind.
    void theRuleOfPartsHoldsFromADay_data() { onBothDatabases(); }
    void theRuleOfPartsHoldsFromADay()
    {
        QFETCH(QString, database);
        Campus campus(database);
        SchoolRepository schools(campus.database());
        const School school = campus.school(universityId);
        const auto on
            = [&](const QDate& day) { return *schools.partPolicy(school, FeeKind::Tuition, day); };
        QCOMPARE(on(campusDay), (PartPolicy{true, Money::fen(50000)}));
        QCOMPARE(on(QDate(2019, 12, 31)), PartPolicy{});
        QVERIFY(schools.setPartPolicy({{}, SchoolKind::University, FeeKind::Tuition,
            QDate(2026, 3, 19), {true, Money::fen(80000)}}));
        QCOMPARE(on(campusDay).least, Money::fen(50000));
        QCOMPARE(on(QDate(2026, 3, 19)).least, Money::fen(80000));
        QVERIFY(schools.setPartPolicy({universityId, SchoolKind::University, FeeKind::Tuition,
            QDate(2026, 3, 1), {false, Money::fen(0)}}));
        QCOMPARE(on(campusDay), PartPolicy{});
        QCOMPARE(on(QDate(2026, 3, 19)), PartPolicy{});
        QVERIFY(!campus.fees().item(tuitionItem)->isPart);
        QCOMPARE(
            campus.upload(feesPaid({{tuitionItem, Money::fen(100000)}})).code, u"part_refused"_s);
    }
};

QTEST_GUILESS_MAIN(TestSchoolEndpoints)
#include "tst_schoolendpoints.moc"

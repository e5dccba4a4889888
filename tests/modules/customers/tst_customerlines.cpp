// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/IdText.h"
#include "modules/customers/CustomerLines.h"
#include "tests/modules/customers/CustomerScene.h"

using namespace hui;
using namespace hui::customers;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

const QDate linesDay(2026, 3, 18);

ServiceLine line(const QString& module, LineStanding standing, int minutes, const QString& argument)
{
    ServiceLine made;
    made.standing = standing;
    made.nameZh = argument;
    made.at = QDateTime(QDate(2026, 3, 18), QTime(2, 0), Qt::UTC).addSecs(60LL * minutes);
    made.module = module;
    made.argument = argument;
    return made;
}

} // namespace

/// What services hold for a customer, brought together.
class TestCustomerLines : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// What is not over first, the newest before; all services are asked for the same records.
    void whatIsOpenStandsFirst()
    {
        const auto database = emptyDesk();
        const Customer made = *createCustomer(*database, creation());
        QList<QStringList> asked;
        QList<QDate> days;
        const ListsLines loans = [&](Database&, const QStringList& records, const QDate& day) {
            asked.append(records);
            days.append(day);
            return Result<QList<ServiceLine>>({line(u"loans"_s, LineStanding::Done, 9, u"a"_s),
                line(u"loans"_s, LineStanding::InHand, 1, u"b"_s)});
        };
        const ListsLines others = [&asked](Database&, const QStringList& records, const QDate&) {
            asked.append(records);
            return Result<QList<ServiceLine>>({line(u"advice"_s, LineStanding::Fixed, 5, u"c"_s)});
        };
        const auto lines = linesFor(*database, made.id, linesDay, {loans, others});
        QVERIFY(lines);
        QStringList order;
        for (const ServiceLine& each : *lines)
            order.append(each.argument);
        QCOMPARE(order, (QStringList{u"c"_s, u"b"_s, u"a"_s}));
        QCOMPARE(asked, (QList<QStringList>{{idText(made.id)}, {idText(made.id)}}));
        QCOMPARE(days, QList<QDate>({linesDay}));
    }

    /// A number that was booked in a case stands once.
    void aStepStandsForItsCase()
    {
        const auto database = emptyDesk();
        const Customer made = *createCustomer(*database, creation());
        const QUuid ofCase = operationId();
        const ListsLines all = [&ofCase](Database&, const QStringList&, const QDate&) {
            ServiceLine number = line(u"community"_s, LineStanding::Fixed, 1, u"hospital"_s);
            number.ofCase = ofCase;
            return Result<QList<ServiceLine>>(
                {line(u"cases"_s, LineStanding::InHand, 2, idText(ofCase)), number,
                    line(u"cases"_s, LineStanding::InHand, 3, u"another"_s)});
        };
        const auto lines = linesFor(*database, made.id, linesDay, {all});
        QCOMPARE(lines->size(), 2);
        QCOMPARE(lines->first().argument, u"another"_s);
        QCOMPARE(lines->last().module, u"community"_s);
    }

    /// Advice knows no cases: its need stands for the one it was registered for, which was open
    /// then and of which the catalogue says that advice does it.
    void whatTheCatalogueSaysStandsForItsCase_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<LineStanding>("standing");
        QTest::addColumn<int>("registered"); // the case was opened at 10 and changed at 20
        QTest::addColumn<int>("count");
        const QString wealth = u"advice/wealth"_s;
        QTest::newRow("in hand") << wealth << LineStanding::InHand << 15 << 1;
        QTest::newRow("in hand, later") << wealth << LineStanding::InHand << 30 << 1;
        QTest::newRow("done since") << wealth << LineStanding::Done << 15 << 1;
        QTest::newRow("done before") << wealth << LineStanding::Done << 30 << 2;
        QTest::newRow("a new matter") << wealth << LineStanding::InHand << 5 << 2;
        QTest::newRow("of another line")
            << u"advice/protection"_s << LineStanding::InHand << 15 << 2;
        QTest::newRow("nobody does it") << QString() << LineStanding::InHand << 15 << 2;
    }

    void whatTheCatalogueSaysStandsForItsCase()
    {
        QFETCH(QString, service);
        QFETCH(LineStanding, standing);
        QFETCH(int, registered);
        QFETCH(int, count);
        const auto database = emptyDesk();
        const Customer made = *createCustomer(*database, creation());
        const ListsLines all = [&](Database&, const QStringList&, const QDate&) {
            ServiceLine need = line(u"advice"_s, LineStanding::Waits, registered, u"wealth"_s);
            need.since = need.at;
            ServiceLine ofCase = line(u"cases"_s, standing, 20, idText(operationId()));
            ofCase.since = line({}, standing, 10, {}).at;
            ofCase.service = service;
            return Result<QList<ServiceLine>>({need, ofCase});
        };
        const auto lines = linesFor(*database, made.id, linesDay, {all});
        QVERIFY(lines);
        QCOMPARE(lines->size(), count);
        QVERIFY(std::ranges::any_of(
            *lines, [](const ServiceLine& each) { return each.module == u"advice"; }));
    }

    void oneThatFailsIsSaid()
    {
        const auto database = emptyDesk();
        const Customer made = *createCustomer(*database, creation());
        const ListsLines fails
            = [](Database&, const QStringList&, const QDate&) -> Result<QList<ServiceLine>> {
            return failure(Error::Kind::Storage, "");
        };
        QVERIFY(!linesFor(*database, made.id, linesDay, {fails}));
        QVERIFY(linesFor(*database, made.id, linesDay, {})->isEmpty());
        database->failAfter(0);
        QVERIFY(!linesFor(*database, made.id, linesDay, {}));
    }
};

QTEST_MAIN(TestCustomerLines)
#include "tst_customerlines.moc"

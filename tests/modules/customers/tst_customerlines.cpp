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
        const ListsLines loans = [&asked](Database&, const QStringList& records) {
            asked.append(records);
            return Result<QList<ServiceLine>>({line(u"loans"_s, LineStanding::Done, 9, u"a"_s),
                line(u"loans"_s, LineStanding::InHand, 1, u"b"_s)});
        };
        const ListsLines others = [&asked](Database&, const QStringList& records) {
            asked.append(records);
            return Result<QList<ServiceLine>>({line(u"advice"_s, LineStanding::Fixed, 5, u"c"_s)});
        };
        const auto lines = linesFor(*database, made.id, {loans, others});
        QVERIFY(lines);
        QStringList order;
        for (const ServiceLine& each : *lines)
            order.append(each.argument);
        QCOMPARE(order, (QStringList{u"c"_s, u"b"_s, u"a"_s}));
        QCOMPARE(asked, (QList<QStringList>{{idText(made.id)}, {idText(made.id)}}));
    }

    /// A number that was booked in a case stands once.
    void aStepStandsForItsCase()
    {
        const auto database = emptyDesk();
        const Customer made = *createCustomer(*database, creation());
        const QUuid ofCase = operationId();
        const ListsLines all = [&ofCase](Database&, const QStringList&) {
            ServiceLine number = line(u"community"_s, LineStanding::Fixed, 1, u"hospital"_s);
            number.ofCase = ofCase;
            return Result<QList<ServiceLine>>(
                {line(u"cases"_s, LineStanding::InHand, 2, idText(ofCase)), number,
                    line(u"cases"_s, LineStanding::InHand, 3, u"another"_s)});
        };
        const auto lines = linesFor(*database, made.id, {all});
        QCOMPARE(lines->size(), 2);
        QCOMPARE(lines->first().argument, u"another"_s);
        QCOMPARE(lines->last().module, u"community"_s);
    }

    void oneThatFailsIsSaid()
    {
        const auto database = emptyDesk();
        const Customer made = *createCustomer(*database, creation());
        const ListsLines fails = [](Database&, const QStringList&) -> Result<QList<ServiceLine>> {
            return failure(Error::Kind::Storage, "");
        };
        QVERIFY(!linesFor(*database, made.id, {fails}));
        QVERIFY(linesFor(*database, made.id, {})->isEmpty());
        database->failAfter(0);
        QVERIFY(!linesFor(*database, made.id, {}));
    }
};

QTEST_MAIN(TestCustomerLines)
#include "tst_customerlines.moc"

// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/casework/CaseRepository.h"
#include "app/core/JsonReader.h"
#include "app/settlement/SuspenseRepository.h"
#include "app/store/OutboxRepository.h"
#include "modules/reports/DailyReport.h"
#include "tests/modules/reports/ReportScene.h"

using namespace hui;
using namespace hui::reports;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

/// What goes back by itself, in the report of the day.
class TestGivenBack : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// What an account has paid goes back to it by itself; cash by an operation of its own.
    void anAccountIsPaidBackByItself()
    {
        const auto database = databaseWithTill(settlementMigrations() + caseMigrations());
        const QList<QUuid> charges{record(*database, u"community.charge"_s,
                                       {{u"category"_s, u"medical"_s}, {u"mode"_s, u"account"_s}},
                                       5000, OutboxState::Accepted),
            record(*database, u"community.charge"_s, {{u"category"_s, u"medical"_s}}, 7000,
                OutboxState::Accepted)};
        for (const QUuid& charge : charges)
            record(*database, u"community.uncharge"_s,
                {{u"original"_s, charge.toString(QUuid::WithoutBraces)}}, 5000,
                OutboxState::Accepted);
        const DailyReport report = *dailyReport(*database, shift().businessDate);
        QCOMPARE(report.services.size(), 1);
        const ServiceFigures& medical = report.services.first();
        QCOMPARE(medical.taken, (Sum{2, Money::fen(12000)}));
        QCOMPARE(medical.modes.value(u"account"_s).taken, (Sum{1, Money::fen(5000)}));
        QCOMPARE(medical.refunded, (Sum{1, Money::fen(5000)}));
    }

    /// A deposit is given back in the ways it came: cash by an operation of its own, the rest by
    /// the answer of the hospital. Both are of the service that took it.
    void aDepositIsGivenBackUnderItsService()
    {
        const auto database = databaseWithTill(settlementMigrations() + caseMigrations());
        const auto part = [](const QString& means, qint64 fen) {
            return QJsonObject{{u"means"_s, means}, {u"amount"_s, moneyToJson(Money::fen(fen))}};
        };
        const QUuid release = record(*database, u"community.uncharge"_s,
            {{u"kind"_s, u"deposit"_s}, {u"category"_s, u"inpatient"_s}}, 9000,
            OutboxState::Recorded);
        QVERIFY(dailyReport(*database, shift().businessDate)->services.isEmpty());
        OutboxRepository outbox(*database);
        QVERIFY(outbox.markSending({release}));
        QVERIFY(outbox.settle(release,
            {.event = OutboxEvent::Accepted,
                .result = {{u"originals"_s,
                    QJsonArray{part(u"cash"_s, 4000), part(u"card"_s, 3000),
                        part(u"account"_s, 2000)}}}}));
        record(*database, u"community.refund"_s,
            {{u"original"_s, release.toString(QUuid::WithoutBraces)}}, 4000, OutboxState::Accepted);
        const DailyReport report = *dailyReport(*database, shift().businessDate);
        QCOMPARE(report.services.size(), 1);
        QCOMPARE(report.services.first().service, u"inpatient"_s);
        QCOMPARE(report.services.first().refunded, (Sum{2, Money::fen(9000)}));
        QCOMPARE(report.total.refunded, (Sum{2, Money::fen(9000)}));
    }

    /// A number that the hospital refuses or takes back gives an account its fee again; of a fee
    /// that was itself refused nothing was taken.
    void aFeeThatAnAccountPaidIsBackWithItsNumber()
    {
        const auto database = databaseWithTill(settlementMigrations() + caseMigrations());
        const auto fee = [&](OutboxState pay, const QString& kind, OutboxState number) {
            const QUuid paid = record(*database, u"community.pay"_s,
                {{u"category"_s, u"registration"_s}, {u"mode"_s, u"card"_s}}, 2000, pay);
            const QUuid other = operationId();
            HUI_ASSERT(database->transaction([&] {
                return Journal(*database).append({other, kind, shift(), {},
                    {{u"original"_s, paid.toString(QUuid::WithoutBraces)}}, morning});
            }));
            setOutbox(*database, other, number);
        };
        using enum OutboxState;
        fee(Accepted, u"community.book"_s, Accepted);
        fee(Accepted, u"community.book"_s, Rejected);
        fee(Accepted, u"community.cancel"_s, Accepted);
        fee(Accepted, u"community.cancel"_s, Rejected);
        fee(Rejected, u"community.book"_s, Rejected);
        const DailyReport report = *dailyReport(*database, shift().businessDate);
        QCOMPARE(report.services.size(), 1);
        QCOMPARE(report.services.first().refunded, (Sum{2, Money::fen(4000)}));
    }
};

QTEST_GUILESS_MAIN(TestGivenBack)
#include "tst_givenback.moc"

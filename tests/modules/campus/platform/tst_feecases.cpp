// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/casework/CaseMove.h"
#include "app/casework/CaseRepository.h"
#include "app/casework/ServiceCase.h"
#include "app/server/Inbox.h"
#include "tests/modules/campus/platform/Campus.h"
#include "tests/testkit/ToldNeeds.h"

using namespace hui;
using namespace hui::testkit;

/// The case that named a payment of fees has its legs moved by whatever befalls that.
class TestFeeCases : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCaseTellsBothLegs_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<bool>("isDebit");
        QTest::addColumn<QString>("acts");
        QTest::addColumn<QString>("told");
        const auto row = [](const char* acts, const char* told, bool isDebit = false) {
            QTest::addRow("%s%s", isDebit ? "account: " : "", acts)
                << u"sqlite"_s << isDebit << QString::fromLatin1(acts) << QString::fromLatin1(told);
        };
        row("pay", "done done decided done");
        row("silent pay", "done unknown handling none");
        row("silent pay ask", "done done decided done");
        row("refuses pay", "done failed handling none"); // the cash is due back
        row("refuses pay refund", "undone failed decided refused");
        row("pay cancel", "done undone handling none");
        row("pay cancel refund", "undone undone decided withdrawn");
        row("pay", "done done decided done", true);
        row("refuses pay", "undone failed decided refused", true); // on its account again
        row("pay cancel", "undone undone decided withdrawn", true);
        for (const QString& kind : databaseKinds())
            if (kind != u"sqlite")
                QTest::newRow(qPrintable(kind)) << kind << false << u"pay cancel refund"_s
                                                << u"undone undone decided withdrawn"_s;
    }
    void theCaseTellsBothLegs()
    {
        QFETCH(QString, database);
        QFETCH(bool, isDebit);
        QFETCH(QString, acts);
        QFETCH(QString, told);
        Campus campus(database);
        const UploadedOperation payment = paymentFor(campus, u"P-044"_s, isDebit);
        const QUuid begun = namedCase(payment.body);
        for (const QString& act : acts.split(u' '))
            play(campus, payment, act);
        const auto found = CaseRepository(campus.database()).byId(begun);
        QVERIFY(found && *found);
        const CaseStep& step = (*found)->steps.first();
        QCOMPARE(QStringList({nameOf(step.money.state), nameOf(step.booking.state),
                                 nameOf((*found)->state), nameOf((*found)->outcome)})
                     .join(u' '),
            told);
        QCOMPARE(Ledger(campus.database()).total(Currency::CNY), Money::fen(0));
    }

    /// Fees end no case of another kind: it hears nothing, and the money is due back.
    void aCaseOfAnotherKindIsLeft_data() { onBothDatabases(); }
    void aCaseOfAnotherKindIsLeft()
    {
        QFETCH(QString, database);
        Campus campus(database);
        const UploadedOperation payment = paymentFor(campus, u"P-077"_s, false);
        const OperationOutcome outcome = campus.upload(payment);
        QCOMPARE(outcome.status, OperationOutcome::Status::Rejected);
        QCOMPARE(outcome.code, u"case_kind"_s);
        campus.upload(feesRefunded(payment));
        const auto found = CaseRepository(campus.database()).byId(namedCase(payment.body));
        QVERIFY((*found)->steps.isEmpty());
        QCOMPARE((*found)->state, CaseState::Accepted);
        QCOMPARE(Ledger(campus.database()).total(Currency::CNY), Money::fen(0));
    }

private:
    /// Of fees for a case of that kind, in the hands of the desk that takes them.
    static UploadedOperation paymentFor(Campus& campus, const QString& kind, bool isDebit)
    {
        tellServedNeeds(campus.database());
        Case wanted;
        wanted.kind = kind;
        wanted.kindZh = u"学费缴纳"_s;
        wanted.kindEn = u"Pay tuition"_s;
        wanted.channel = u"counter"_s;
        wanted.touchpoint = u"window"_s;
        wanted.act = u"pay"_s;
        const Case begun = openedAs(wanted, u"0512-08"_s,
            {operationId(), sampleCaller().deviceId, u"0217"_s, FixedClock().nowUtc()});
        UploadedOperation payment = feesPaid({{networkItem, Money::fen(12000)}});
        if (isDebit)
            payment = byAccount(payment);
        payment.body.insert(u"case"_s, idText(begun.id));
        payment.deviceSequence = 1;
        const auto kept = campus.database().transaction([&]() -> Result<Done> {
            const auto taken
                = Inbox(campus.database()).take({payment, {}, QByteArray(32, 'f')}, payment.at);
            return taken ? CaseRepository(campus.database()).save(begun)
                         : std::unexpected(taken.error());
        });
        HUI_ASSERT(kept);
        return payment;
    }

    static void play(Campus& campus, const UploadedOperation& payment, const QString& act)
    {
        if (act == u"silent" || act == u"refuses")
            return campus.behave(
                act == u"silent" ? SchoolBehaviour::Silent : SchoolBehaviour::Refuses);
        if (act == u"ask")
            campus.resolve(payment);
        else
            campus.upload(act == u"pay" ? payment
                    : act == u"cancel"  ? signedCancelOf(campus, payment)
                                        : feesRefunded(payment));
    }
};

QTEST_GUILESS_MAIN(TestFeeCases)
#include "tst_feecases.moc"

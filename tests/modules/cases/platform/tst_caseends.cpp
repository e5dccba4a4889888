// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/casework/CaseDraftRepository.h"
#include "app/casework/CaseEnd.h"
#include "app/server/Inbox.h"
#include "app/server/Uploads.h"
#include "tests/modules/cases/platform/CaseBooks.h"
#include "tests/testkit/ToldNeeds.h"

using namespace hui;
using namespace hui::testkit;

namespace {

const QString typedPhone = u"13900001234"_s;

/// A platform that has told its desks which services there are.
class ServedBooks : public CaseBooks {
public:
    explicit ServedBooks(const QString& database)
        : CaseBooks(database)
    {
        tellServedNeeds(platform.database());
    }

    /// A case of that kind at the first desk, begun, with legs as they are named; empty: none.
    Case handled(const QString& kind, const QString& legs = {})
    {
        Case value
            = openedAs(wanted(), sampleCaller().branch, {operationId(), firstDesk, u"0217"_s, {}});
        value.kind = kind;
        value.openedAt = value.changedAt = FixedClock().nowUtc();
        value.history.first().at = value.openedAt;
        value.state = CaseState::Handling;
        if (!legs.isEmpty()) {
            CaseStep step{u"bill"_s, u"缴费与入账"_s, u"Payment and entry"_s};
            for (const LegKind leg : legKinds()) {
                const QString word
                    = legs.section(u' ', static_cast<int>(leg), static_cast<int>(leg));
                step.leg(leg) = {*legStateOf(word),
                    word == u"none" || word == u"pending" ? QUuid() : operationId()};
            }
            value.steps = {step};
        }
        HUI_ASSERT(platform.database().transaction(
            [&] { return saveAndTell(platform.context(), value); }));
        return value;
    }

    /// As a desk sends it that was gone on with by the version before.
    static UploadedOperation completing(const QUuid& id)
    {
        return operationOf(u"case.move"_s,
            toJson(CaseMove{.caseId = id,
                .act = CaseAct::Complete,
                .entries = QMap<QString, QString>{{u"phone"_s, typedPhone}},
                .note = u"办好了"_s}));
    }
};

} // namespace

/// Of which cases the platform takes the word of a desk that they are done, on both databases.
class TestCaseEnds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refuses_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("legs");
        QTest::addColumn<QString>("act");
        QTest::addColumn<QString>("code");
        for (const QString& database : databaseKinds()) {
            const auto row
                = [&](const char* kind, const char* legs, const char* act, const char* code) {
                      QTest::addRow("%s %s: %s, %s", act, kind, legs, qPrintable(database))
                          << database << QString::fromLatin1(kind) << QString::fromLatin1(legs)
                          << QString::fromLatin1(act) << QString::fromLatin1(code);
                  };
            for (const char* kind : {"P-001", "P-007", "P-034", "P-037", "P-039", "P-040", "P-044"})
                row(kind, "", "complete", "case_not_done");
            row("P-001", "none none", "complete", "case_not_done");
            row("P-001", "failed failed", "complete", "case_refused");
            row("P-001", "undone undone", "complete", "case_refused");
            row("P-001", "done failed", "complete", "case_refused");
            row("P-001", "done done", "complete", ""); // opened again since
            row("P-001", "pending pending", "leg", "case_refused");
            row("P-001", "done done", "withdraw", "case_refused");
            for (const char* act : {"refuse", "withdraw", "save", "park"})
                row("P-001", "", act, "");
            row("P-077", "", "complete", ""); // done nowhere
            row("P-049", "", "complete", ""); // an enquiry
            row("P-017", "", "complete", ""); // of a catalogue without flows
            row("P-999", "", "complete", ""); // taken out of it since
            row("P-077", "pending pending", "leg", "");
        }
    }
    void refuses()
    {
        QFETCH(QString, database);
        QFETCH(QString, kind);
        QFETCH(QString, legs);
        QFETCH(QString, act);
        QFETCH(QString, code);
        ServedBooks books(database);
        const Case before = books.handled(kind, legs);
        CaseMove move{.caseId = before.id, .act = *caseActOf(act)};
        if (act == u"leg") {
            move.step = u"bill"_s;
            move.reference = operationId();
        }
        QCOMPARE(books.codeAfter(CaseBooks::operationOf(u"case.move"_s, toJson(move))), code);
        const Case after = books.standing(before.id);
        QCOMPARE(*books.told(before.id), after);
        if (code == u"case_refused")
            QCOMPARE(after, before);
        else if (code == u"case_not_done")
            QVERIFY(isNotDone(after));
        else
            QCOMPARE(after.state,
                act == u"complete" || act == u"refuse" || act == u"withdraw" ? CaseState::Decided
                                                                             : CaseState::Handling);
    }

    /// A step that no service knows would keep the case from coming out when it is paid.
    void opensWithoutStepsOfItsOwn_data() { onBothDatabases(); }
    void opensWithoutStepsOfItsOwn()
    {
        QFETCH(QString, database);
        ServedBooks books(database);
        for (const auto& [kind, steps] : {std::pair{u"P-001"_s, 0}, {u"P-077"_s, 1}}) {
            Case wanted = CaseBooks::wanted();
            wanted.kind = kind;
            wanted.steps = {{u"visit"_s, u"挂号"_s, u"Visit"_s, {LegState::Pending}, {}}};
            const auto open = CaseBooks::operationOf(u"case.open"_s, openingToJson(wanted));
            QCOMPARE(books.codeAfter(open), QString());
            QCOMPARE(books.standing(open.id).steps.size(), steps);
            QCOMPARE(*books.told(open.id), books.standing(open.id));
        }
    }

    /// It stays with its desk, with what was filled in, and every desk sees that it waits.
    void whatIsRefusedStaysToBeDone_data() { onBothDatabases(); }
    void whatIsRefusedStaysToBeDone()
    {
        QFETCH(QString, database);
        ServedBooks books(database);
        const Case before = books.handled(u"P-001"_s);
        const UploadedOperation complete = ServedBooks::completing(before.id);
        CaseDraftRepository drafts(books.platform.database());
        QVERIFY(drafts.keep(
            before.id, {{u"phone"_s, u"139"_s}}, FixedClock().nowUtc())); // sent while it was typed
        const auto refused = books.book(complete);
        QVERIFY(refused);
        QCOMPARE(refused->status, OperationOutcome::Status::Rejected);
        QVERIFY(refused->textZh.contains(u"业务页面"));
        const Case after = *books.told(before.id);
        QCOMPARE(after.state, CaseState::Handling);
        QCOMPARE(after.outcome, CaseOutcome::None);
        QCOMPARE(after.holder, firstDesk);
        QCOMPARE(after.note, u"办好了"_s); // as in a saving
        QCOMPARE(after.entries, (QMap<QString, QString>{{u"phone"_s, typedPhone}}));
        QVERIFY(!*drafts.draft(before.id)); // or the next desk would have it over what was kept
        QCOMPARE(after.history.last(),
            (CaseEvent{complete.id, notDoneAct(), complete.operatorId, complete.at}));
        QCOMPARE(books.codeAfter(CaseBooks::moveOf(before.id, CaseAct::Withdraw)), QString());
    }

    /// The answer was lost and it comes again, and with it what was built on it: refused as before,
    /// and told once.
    void comesAgain_data() { onBothDatabases(); }
    void comesAgain()
    {
        QFETCH(QString, database);
        ServedBooks books(database);
        const Case before = books.handled(u"P-001"_s);
        Upload complete{ServedBooks::completing(before.id), {}, QByteArray(32, 'f')};
        complete.operation.deviceSequence = 1;
        Upload follow{CaseBooks::moveOf(before.id, CaseAct::Follow), complete.operation.id,
            QByteArray(32, 'g')};
        follow.operation.deviceSequence = 2;
        const Uploads uploads({moveOperation()});
        const auto take = [&](const Upload& upload) {
            const ItemResult told = uploads.take(books.platform.context(), upload);
            HUI_ASSERT(told.status == ItemResult::Status::Rejected);
            return told.code;
        };
        QCOMPARE(take(complete), u"case_not_done"_s);
        const Case after = books.standing(before.id);
        QCOMPARE(take(complete), u"case_not_done"_s);
        QCOMPARE(take(follow), u"dependency_rejected"_s);
        QCOMPARE(books.standing(before.id), after);
        QCOMPARE(after.history.size(), before.history.size() + 1);
    }

    /// Whichever statement fails, it is refused and told whole or not at all.
    void failsWholly_data() { onBothDatabases(); }
    void failsWholly()
    {
        QFETCH(QString, database);
        ServedBooks books(database);
        const Case before = books.handled(u"P-001"_s);
        const UploadedOperation complete = ServedBooks::completing(before.id);
        int failed = 0;
        for (;; ++failed) {
            QVERIFY(failed < 40);
            books.platform.database().failAfter(failed);
            const auto booked = books.book(complete);
            books.platform.database().failAfter(-1);
            if (booked)
                break;
            QCOMPARE(books.standing(before.id), before);
            QCOMPARE(*books.told(before.id), before);
        }
        QVERIFY(failed > 4);
        QVERIFY(isNotDone(*books.told(before.id)));
    }

    /// A bank gives a kind a page of its own while desks still have the edition before.
    void theCatalogueInForceDecides()
    {
        ServedBooks books(u"sqlite"_s);
        Need need = servedNeeds().last();
        QCOMPARE(need.id, u"P-077"_s);
        need.service = u"billpay/water"_s;
        const Case before = books.handled(need.id);
        QVERIFY(books.platform.database().transaction([&] {
            return publish(books.platform.database(), u"need"_s, need.id, needToJson(need));
        }));
        QCOMPARE(books.codeAfter(ServedBooks::completing(before.id)), u"case_not_done"_s);
        QVERIFY(books.platform.database().transaction(
            [&] { return publish(books.platform.database(), u"need"_s, need.id, {}); }));
        QCOMPARE(books.codeAfter(ServedBooks::completing(before.id)), u"case_not_done"_s);
    }

    /// A kind is taken out of the catalogue while cases of it are open: they were not paid by that.
    void whatIsTakenOutIsWhatItWas_data() { onBothDatabases(); }
    void whatIsTakenOutIsWhatItWas()
    {
        QFETCH(QString, database);
        ServedBooks books(database);
        Database& store = books.platform.database();
        const Case served = books.handled(u"P-001"_s);
        const Case free = books.handled(u"P-077"_s);
        QVERIFY(store.transaction([&] { return publishWhole(store, u"need"_s, {}); }));
        QCOMPARE(books.codeAfter(ServedBooks::completing(served.id)), u"case_not_done"_s);
        QCOMPARE(books.codeAfter(ServedBooks::completing(free.id)), QString());
        QCOMPARE(books.codeAfter(CaseBooks::moveOf(served.id, CaseAct::Withdraw)), QString());
    }
};

QTEST_GUILESS_MAIN(TestCaseEnds)
#include "tst_caseends.moc"

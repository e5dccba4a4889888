// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/reconcile/platform/ItemOperations.h"
#include "tests/modules/reconcile/platform/ReconcileBooks.h"

using namespace hui;
using namespace hui::reconcile;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

QJsonObject report(qint64 open)
{
    return {{u"business_date"_s, u"2026-03-18"_s}, {u"fetched"_s, true}, {u"equal"_s, 3},
        {u"amount_differs"_s, 0}, {u"ours_only"_s, 1}, {u"theirs_only"_s, 0},
        {u"state_differs"_s, 1}, {u"open"_s, open}};
}

} // namespace

/// The reconciliation file as the platform makes it, on both databases.
class TestDayFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFileHasEveryOperationThatMovesMoney_data() { onBothDatabases(); }
    void theFileHasEveryOperationThatMovesMoney()
    {
        QFETCH(QString, database);
        Books books(database);
        using Status = server::OperationOutcome::Status;
        const auto first = uploaded(1, 100);
        books.take(first);
        books.take(uploaded(2, 50), Status::Rejected);
        books.take(uploaded(3, 20), Status::Pending);
        books.take(uploaded(4, 7));
        server::UploadedOperation lock = uploaded(5, 0);
        lock.amount.reset();
        books.take(lock);
        server::UploadedOperation yesterday = uploaded(6, 9);
        yesterday.businessDate = day.addDays(-1);
        books.take(yesterday);
        server::UploadedOperation elsewhere = uploaded(7, 9);
        elsewhere.branch = u"0512-09"_s;
        books.take(elsewhere);

        const BookedDay file = books.file();
        QCOMPARE(file.entries.size(), 4);
        QCOMPARE(file.entries.first().operation, first.id);
        QCOMPARE(file.totals.size(), 3);
        QVERIFY(file.totals.first() == (BookedSum{BookedState::Accepted, 2, Money::fen(107)}));
        QVERIFY(checkWhole(file));
        QVERIFY(file.desks == QList<DeskReport>({{first.deviceId, std::nullopt}}));
        QVERIFY(books.file().entries == file.entries); // repeatable
    }

    void aLongDayComesInPages_data() { onBothDatabases(); }
    void aLongDayComesInPages()
    {
        QFETCH(QString, database);
        Books books(database);
        QVERIFY(books.database().transaction([&]() -> Result<Done> {
            for (int i = 1; i <= bookedPageEntries + 1; ++i)
                books.take(uploaded(i, i));
            return Done{};
        }));
        const BookedDay file = books.file();
        QCOMPARE(file.entries.size(), bookedPageEntries + 1);
        QVERIFY(checkWhole(file));
    }

    void aQuestionThatIsNotOneIsRefused()
    {
        Books books(u"sqlite"_s);
        for (const QString& query : {u""_s, u"date=18.3.2026"_s, u"date=2026-03-18&after=-1"_s,
                 u"date=2026-03-18&after=x"_s})
            QCOMPARE(books.ask(query).status, 400);
    }

    void aDeskTellsWhatItHasNotExplained_data() { onBothDatabases(); }
    void aDeskTellsWhatItHasNotExplained()
    {
        QFETCH(QString, database);
        Books books(database);
        books.take(uploaded(1, 100));
        server::UploadedOperation compared = uploaded(9, 0);
        compared.kind = u"reconcile.day"_s;
        compared.body = report(2);
        QCOMPARE(books.book(dayOperation(), compared).status,
            server::OperationOutcome::Status::Accepted);
        QCOMPARE(books.file().desks.first().open, std::optional<qint64>(2));
        compared.deviceSequence = 8; // an earlier one that arrives late changes nothing
        compared.body = report(0);
        books.book(dayOperation(), compared);
        QCOMPARE(books.file().desks.first().open, std::optional<qint64>(2));
        compared.body = report(3); // more than differs
        QVERIFY(!dayOperation().book(books.platform().context(), compared));
    }

    void anUnsignedAnswerIsNotTaken()
    {
        Books books(u"sqlite"_s);
        books.take(uploaded(1, 100));
        server::UploadedOperation made = uploaded(9, 0);
        made.amount.reset();
        made.kind = u"reconcile.sign"_s;
        made.body = {{u"business_date"_s, u"2026-03-18"_s}, {u"items"_s, QJsonArray()},
            {u"reason"_s, u"x"_s},
            {u"approval"_s, QJsonObject{{u"id"_s, u"AP-9"_s}, {u"fingerprint"_s, u"00"_s}}}};
        QCOMPARE(
            books.book(signOperation(), made).status, server::OperationOutcome::Status::Rejected);
        QVERIFY(!books.file().desks.first().open);
    }
};

QTEST_GUILESS_MAIN(TestDayFile)
#include "tst_dayfile.moc"

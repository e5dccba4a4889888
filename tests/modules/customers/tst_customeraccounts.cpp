// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/NextSteps.h"
#include "tests/app/catalogue/CatalogueScene.h"
#include "tests/modules/customers/CustomerScene.h"

using namespace hui;
using namespace hui::customers;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

using State = AccountStanding::State;

const QDate accountsDay(2026, 3, 18);
const QDate nextMonth(2026, 4, 1);

QDateTime daysAgo(int days)
{
    return QDateTime(accountsDay.addDays(-days), QTime(4, 0), Qt::UTC);
}

/// What a biller says of an account that was paid so many days ago.
AccountLine lineOf(
    const AccountStanding& standing, int paidDaysAgo = 40, bool takesAgreements = true)
{
    AccountLine line{{u"w1"_s, u"3205018642"_s, daysAgo(paidDaysAgo)}, {}, standing};
    line.biller.terms.subscribable = takesAgreements;
    return line;
}

AccountStanding owing(int overdueDays, bool isDebited = false)
{
    return {State::Owes, Money::fen(18'740), 3, overdueDays, isDebited, nextMonth};
}

AccountStanding standingIn(State state, bool isDebited = false, const QDate& next = {})
{
    return {.state = state, .isDebited = isDebited, .nextBill = next};
}

KnownAccount known(const QString& biller, int paidDaysAgo, const AccountStanding& standing)
{
    return {{biller, u"3205018642"_s, daysAgo(paidDaysAgo)}, standing};
}

} // namespace

Q_DECLARE_METATYPE(hui::AccountStanding)

/// How it stands with the accounts a customer pays, and what follows from it.
class TestCustomerAccounts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneWordTells_data()
    {
        QTest::addColumn<AccountStanding>("standing");
        QTest::addColumn<int>("paidDaysAgo");
        QTest::addColumn<AccountWord>("word");
        const auto row
            = [](const char* name, const AccountStanding& standing, int paidDaysAgo,
                  AccountWord word) { QTest::newRow(name) << standing << paidDaysAgo << word; };
        using enum AccountWord;
        row("offline", standingIn(State::Offline), 3, Offline);
        row("offline, debited", standingIn(State::Offline, true), 3, Offline);
        row("asking", standingIn(State::Asking), 3, Asking);
        row("not said", standingIn(State::Unknown), 3, Unknown);
        row("not said, but an agreement stands", standingIn(State::Unknown, true), 3, Debited);
        row("late", owing(36), 40, Overdue);
        row("late by a day, although debited", owing(1, true), 40, Overdue);
        row("due", owing(0), 40, Due);
        row("due, and debited", owing(0, true), 40, Debited);
        row("nothing due, debited", standingIn(State::Clear, true, nextMonth), 3, Debited);
        row("paid within the month", standingIn(State::Clear, false, nextMonth), 27, Paid);
        row("paid before", standingIn(State::Clear, false, nextMonth), 28, NextBill);
        row("paid before, next bill not told", standingIn(State::Clear), 28, Clear);
    }
    void oneWordTells()
    {
        QFETCH(AccountStanding, standing);
        QFETCH(int, paidDaysAgo);
        QFETCH(AccountWord, word);
        QCOMPARE(accountWord(lineOf(standing, paidDaysAgo), accountsDay), word);
    }

    void stepsFollowFromWhatIsDue_data()
    {
        QTest::addColumn<AccountStanding>("standing");
        QTest::addColumn<int>("paidDaysAgo");
        QTest::addColumn<bool>("takesAgreements");
        QTest::addColumn<int>("kind"); // -1: none
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<bool>("canDebit");
        const auto row = [](const char* name, const AccountStanding& standing, int paidDaysAgo,
                             bool takesAgreements, int kind, qint64 minor, bool canDebit) {
            QTest::newRow(name) << standing << paidDaysAgo << takesAgreements << kind << minor
                                << canDebit;
        };
        const int late = static_cast<int>(NextStep::Kind::PayOverdue);
        const int bill = static_cast<int>(NextStep::Kind::PayBill);
        row("late", owing(36), 40, true, late, 18'740, true);
        row("late, of a biller without agreements", owing(36), 40, false, late, 18'740, false);
        row("late, although debited", owing(36, true), 40, true, late, 18'740, false);
        row("due", owing(0), 3, true, bill, 18'740, true);
        row("due, and debited", owing(0, true), 40, true, -1, 0, false);
        row("nothing due", standingIn(State::Clear), 40, true, -1, 0, false);
        row("nobody can say", standingIn(State::Unknown), 40, true, bill, 0, true);
        row("nobody can say, paid of late", standingIn(State::Unknown), 27, true, -1, 0, false);
        row("nobody can say, left long ago", standingIn(State::Offline), 121, true, -1, 0, false);
        row("offline, debited", standingIn(State::Offline, true), 40, true, -1, 0, false);
        row("asking", standingIn(State::Asking), 40, false, bill, 0, false);
    }
    void stepsFollowFromWhatIsDue()
    {
        QFETCH(AccountStanding, standing);
        QFETCH(int, paidDaysAgo);
        QFETCH(bool, takesAgreements);
        QFETCH(int, kind);
        QFETCH(qint64, minor);
        QFETCH(bool, canDebit);
        const Customer record{operationId(), {certificate}, {}, {}, noon};
        const auto steps
            = nextSteps(record, {lineOf(standing, paidDaysAgo, takesAgreements)}, {}, accountsDay);
        QCOMPARE(steps.size(), kind < 0 ? 0 : 1);
        if (kind < 0)
            return;
        QCOMPARE(static_cast<int>(steps.first().kind), kind);
        QCOMPARE(steps.first().amount, Money::fen(minor));
        QCOMPARE(steps.first().account, 0);
        QCOMPARE(steps.first().canDebit, canDebit);
    }

    /// What is late stands after cash of the customer and before all else; what is due stands last.
    void whatIsLateStandsFirst()
    {
        const Customer record{operationId(), {}, {}, {}, noon};
        Underway underway;
        underway.owed = {{operationId(), u"campus"_s, u"school"_s, Money::fen(5000)}};
        underway.cases = {Case{.id = operationId()}};
        QList<int> kinds;
        for (const NextStep& step :
            nextSteps(record, {lineOf(owing(0)), lineOf(owing(36))}, underway, accountsDay))
            kinds.append(static_cast<int>(step.kind));
        using enum NextStep::Kind;
        QList<int> wanted;
        for (const NextStep::Kind kind :
            {GiveBack, PayOverdue, ContinueCase, EnterDocument, PayBill})
            wanted.append(static_cast<int>(kind));
        QCOMPARE(kinds, wanted);
    }

    /// What this desk knows, with what its services know; of billers in the catalogue.
    void thisDeskKnowsItsOwn()
    {
        const auto database = desk();
        const QUuid customer = operationId();
        for (const auto& [biller, days] : {std::pair{u"w1"_s, 9}, {u"w2"_s, 3}, {u"gone"_s, 1}})
            QVERIFY(AccountRepository(*database).note(
                customer, {biller, u"3205018642"_s, daysAgo(days)}));
        const KnowsAccounts agreements
            = [](Database&, QList<KnownAccount>& accounts, const QDate&) -> Result<Done> {
            for (KnownAccount& account : accounts)
                account.standing.isDebited = account.paid.biller == u"w1";
            return Done{};
        };
        const auto lines = accountsHere(*database, customer, {agreements}, accountsDay);
        QCOMPARE(lines->size(), 2);
        QCOMPARE(lines->at(0).biller.id, u"w2"_s); // paid last
        QVERIFY(!lines->at(0).standing.isDebited);
        QVERIFY(lines->at(1).standing.isDebited);
        QCOMPARE(lines->at(1).standing.state, State::Offline);
        const KnowsAccounts fails = [](Database&, QList<KnownAccount>&, const QDate&) {
            return Result<Done>(failure(Error::Kind::Storage, "The local database failed."));
        };
        QVERIFY(!accountsHere(*database, customer, {agreements, fails}, accountsDay));
    }

    /// What the platform tells holds, also of accounts that were paid elsewhere; what was paid here
    /// since is not known to it, nor is what it does not tell of.
    void thePlatformTells()
    {
        const auto database = desk();
        const auto line = [](const QString& biller, int days) {
            return AccountLine{{biller, u"3205018642"_s, daysAgo(days)}, {},
                standingIn(State::Offline, biller != u"w5")};
        };
        const QList<KnownAccount> told{known(u"w1"_s, 9, owing(0)), known(u"w3"_s, 40, owing(36)),
            known(u"w4"_s, 60, owing(2)), known(u"w5"_s, 20, owing(0))};
        const auto lines
            = accountsTold(*database, {line(u"w1"_s, 9), line(u"w2"_s, 1), line(u"w5"_s, 0)}, told);
        QStringList shown;
        for (const AccountLine& each : *lines)
            shown.append(each.biller.id);
        QCOMPARE(shown, (QStringList{u"w3"_s, u"w4"_s, u"w5"_s, u"w2"_s, u"w1"_s}));
        QCOMPARE(lines->at(0).standing, owing(36));
        QCOMPARE(lines->at(2).standing.state, State::Unknown); // paid here since
        QCOMPARE(lines->at(2).paid.lastAt, daysAgo(0));
        QVERIFY(!lines->at(2).standing.due.isPositive());
        QVERIFY(lines->at(3).standing.isDebited); // by an agreement of this desk
        QCOMPARE(lines->at(4).standing, owing(0, true)); // likewise, not sent yet
    }

private:
    static std::unique_ptr<Database> desk()
    {
        auto database = memoryDatabase(deskMigrations() + catalogueMigrations());
        for (const QString& biller : {u"w1"_s, u"w2"_s, u"w3"_s, u"w4"_s, u"w5"_s})
            HUI_ASSERT(
                CatalogueRepository(*database).apply(u"biller"_s, biller, billerValue(biller)));
        return database;
    }
};

QTEST_GUILESS_MAIN(TestCustomerAccounts)
#include "tst_customeraccounts.moc"

// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/AmountRules.h"
#include "tests/testkit/Property.h"

#include <QTest>

using namespace hui;
using namespace hui::testkit;

namespace {

using Kind = AmountRule::Kind;

constexpr int fine = -1;
constexpr int input = static_cast<int>(Error::Kind::Input);
constexpr int byRules = static_cast<int>(Error::Kind::Refused);

AmountRule rule(Kind kind, qint64 min = 0, qint64 max = 0, qint64 multiple = 0)
{
    return {kind, Money::fen(min), Money::fen(max), Money::fen(multiple), {}};
}

int outcome(const Result<Done>& checked)
{
    return checked ? fine : static_cast<int>(checked.error().kind);
}

} // namespace

class TestAmountRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allows_data()
    {
        QTest::addColumn<AmountRule>("amountRule");
        QTest::addColumn<bool>("part");
        QTest::addColumn<qint64>("due"); // 0: there is no bill
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<int>("expected");
        const auto row = [](const char* name, const AmountRule& rule, qint64 due, qint64 amount,
                             int expected) {
            QTest::newRow(name) << rule << false << due << amount << expected;
        };
        row("nothing", rule(Kind::Any), 0, 0, input);
        row("exact", rule(Kind::Exact), 18740, 18740, fine);
        row("exact, a part", rule(Kind::Exact), 18740, 18739, input);
        row("exact, too much", rule(Kind::Exact), 18740, 18741, input);
        row("exact, no bill", rule(Kind::Exact), 0, 100, byRules);
        row("up to, what is owed", rule(Kind::UpTo), 18740, 18740, fine);
        row("up to, a part", rule(Kind::UpTo), 18740, 1, fine);
        row("up to, more than owed", rule(Kind::UpTo), 18740, 18741, input);
        row("up to, above the rule", rule(Kind::UpTo, 0, 10000), 18740, 10001, input);
        row("at least, ahead", rule(Kind::AtLeast), 18740, 20000, fine);
        row("at least, less than owed", rule(Kind::AtLeast), 18740, 18739, input);
        row("at least, below the rule", rule(Kind::AtLeast, 5000), 0, 4999, input);
        row("any", rule(Kind::Any), 18740, 7, fine);
        row("range, low end", rule(Kind::Range, 1000, 50000), 0, 1000, fine);
        row("range, high end", rule(Kind::Range, 1000, 50000), 0, 50000, fine);
        row("range, below", rule(Kind::Range, 1000, 50000), 0, 999, input);
        row("range, above", rule(Kind::Range, 1000, 50000), 0, 50001, input);
        row("multiple", rule(Kind::Range, 1000, 50000, 1000), 0, 3000, fine);
        row("not a multiple", rule(Kind::Range, 1000, 50000, 1000), 0, 3500, input);
        row("a rule of tomorrow", rule(Kind::Unknown), 18740, 18740, byRules);
        row("the whole bill, whatever the multiple", rule(Kind::UpTo, 0, 0, 1000), 18740, 18740,
            fine);
        row("a part that is no multiple", rule(Kind::UpTo, 0, 0, 1000), 18740, 18700, input);
        AmountRule faces = rule(Kind::List);
        faces.list = {Money::fen(3000), Money::fen(5000), Money::fen(10000)};
        row("a face value", faces, 0, 5000, fine);
        row("no face value", faces, 0, 4000, input);
        row("a whole bill that is no face value", faces, 4000, 4000, fine);
        row("a part of a bill that is no face value", faces, 4000, 3900, input);
        const auto part = [](const char* name, qint64 amount, int expected) {
            QTest::newRow(name) << rule(Kind::Exact, 5000) << true << qint64(18740) << amount
                                << expected;
        };
        part("part payment", 6000, fine);
        part("part payment, too small a part", 4999, input);
        part("part payment, more than owed", 18741, input);
        part("part payment, the whole", 18740, fine);
    }

    void allows()
    {
        QFETCH(AmountRule, amountRule);
        QFETCH(bool, part);
        QFETCH(qint64, due);
        QFETCH(qint64, amount);
        QFETCH(int, expected);
        BillerTerms terms;
        terms.amount = amountRule;
        terms.partPayment = part;
        const auto bill
            = due > 0 ? std::optional(BillAmounts{.due = Money::fen(due)}) : std::nullopt;
        QCOMPARE(outcome(checkAmount(terms, bill, Money::fen(amount))), expected);
    }

    void aBillMayNarrowTheRule()
    {
        BillerTerms terms;
        terms.amount = rule(Kind::UpTo);
        const BillAmounts bill{Money::fen(10000), Money::fen(2000), Money::fen(8000)};
        QCOMPARE(outcome(checkAmount(terms, bill, Money::fen(1999))), input);
        QCOMPARE(outcome(checkAmount(terms, bill, Money::fen(2000))), fine);
        QCOMPARE(outcome(checkAmount(terms, bill, Money::fen(8001))), input);
    }

    void asksTheTellerForAnAmountOnlyWhereOneIsOpen()
    {
        BillerTerms terms;
        QVERIFY(!isAmountEntered(terms));
        terms.partPayment = true;
        QVERIFY(isAmountEntered(terms));
        terms = {};
        terms.amount.kind = Kind::List;
        QVERIFY(isAmountEntered(terms));
    }

    void whatIsAllowedKeepsToEveryBound()
    {
        QVERIFY(holds("amounts within their bounds", [] {
            BillerTerms terms;
            terms.amount = rule(static_cast<Kind>(drawn(0, 5)), drawn<qint64>(0, 500),
                drawn<qint64>(0, 5000), drawn<qint64>(0, 50));
            terms.partPayment = drawnBool();
            const BillAmounts bill{Money::fen(drawn<qint64>(1, 5000))};
            const Money amount = Money::fen(drawn<qint64>(-10, 6000));
            if (!checkAmount(terms, bill, amount))
                return;
            mustHold(amount.isPositive());
            if (terms.amount.kind == Kind::Exact && !terms.partPayment)
                mustHold(amount == bill.due);
            if (terms.amount.kind == Kind::UpTo)
                mustHold(amount.minor() <= bill.due.minor());
            if (terms.amount.kind == Kind::AtLeast)
                mustHold(amount.minor() >= bill.due.minor());
            if (terms.amount.multiple.isPositive() && amount != bill.due)
                mustHold(amount.minor() % terms.amount.multiple.minor() == 0);
        }));
    }
};

QTEST_APPLESS_MAIN(TestAmountRules)
#include "tst_amountrules.moc"

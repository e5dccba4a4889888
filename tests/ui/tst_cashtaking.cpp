// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/app/till/TillScene.h"
#include "ui/CashTaking.h"
#include "ui/Field.h"
#include "ui/MoneyEdit.h"
#include "ui/MoneyField.h"

#include <QLabel>
#include <QTest>

using namespace hui;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

/// What is said of the drawer while it is not known, not open, or short of change.
class TestCashTaking : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_cash = std::make_unique<CashTaking>(u"fee"_s, nullptr);
        m_cash->setDue(Money::fen(4500));
        m_cash->findChild<MoneyEdit*>(u"fee.received"_s)->setValue(Money::fen(5000));
    }

    void aDrawerThatWasNotReadIsNotCalledEmpty()
    {
        QCOMPARE(change(), u"The drawer is being read. Press again in a moment."_s);
        QVERIFY(!m_cash->taking());
        QCOMPARE(fault(), u"The drawer is being read. Press again in a moment."_s);
        m_cash->setTill(till(issuedCash()));
        QCOMPARE(fault(), QString());
        const auto taken = m_cash->taking();
        QVERIFY(taken);
        QCOMPARE(totalOf(taken->out, Currency::CNY)->minor(), 500);
        QVERIFY(change().startsWith(u"Change 5.00"));
    }

    void withoutATillNothingIsTaken()
    {
        m_cash->setTill(std::nullopt);
        QCOMPARE(change(), u"No till is open: cash cannot be taken."_s);
        QVERIFY(!m_cash->taking());
        QCOMPARE(fault(), u"No till is open: cash cannot be taken."_s);
    }

    void aDrawerThatCannotMakeTheChangeSaysSo()
    {
        m_cash->setTill(till(strap));
        QVERIFY(!m_cash->taking());
        QCOMPARE(fault(), u"The drawer cannot make this change. Ask for other notes."_s);
        m_cash->findChild<MoneyEdit*>(u"fee.received"_s)->setValue(Money::fen(4500));
        const auto exact = m_cash->taking();
        QVERIFY(exact);
        QCOMPARE(totalOf(exact->out, Currency::CNY)->minor(), 0);
    }

private:
    static Till till(const CashCount& stock)
    {
        Till made;
        made.id = u"03"_s;
        made.state = TillState::Active;
        made.stock = stock;
        made.balance = *totalOf(stock, Currency::CNY);
        return made;
    }

    QString change() const { return m_cash->findChild<QLabel*>(u"fee.change"_s)->text(); }
    QString fault() const
    {
        const auto* received = m_cash->findChild<MoneyField*>();
        return received->state() == Field::State::Error ? received->helperText() : QString();
    }

    std::unique_ptr<CashTaking> m_cash;
};

QTEST_MAIN(TestCashTaking)
#include "tst_cashtaking.moc"

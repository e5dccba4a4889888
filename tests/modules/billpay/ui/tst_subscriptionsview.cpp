// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/ui/SubscriptionTableModel.h"
#include "tests/modules/billpay/SubscriptionScene.h"
#include "tests/modules/billpay/ui/BillpayDesk.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>

using namespace hui;
using namespace hui::testkit;

/// Agreements by keys: signed for at the counter, changed, left out once, ended.
class TestSubscriptionsView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::instance()->installEventFilter(&m_keys); }
    void cleanup() { m_desk.reset(); }

    void isSignedForWithAPayment()
    {
        open();
        QVERIFY(m_desk->fetch());
        auto* box = m_desk->find<QCheckBox>("bill.agreement");
        QVERIFY(box->isVisible());
        box->setChecked(true);
        m_desk->type(u"200"_s);
        m_desk->commit();
        QTRY_VERIFY(m_desk->find<KeyButton>("bill.signUp")->isVisible());
        m_desk->press(Qt::Key_F7);
        auto* form = m_desk->find<QWidget>("subscribeForm");
        QTRY_VERIFY(form->isVisible());
        QVERIFY(m_desk->text("subscribe.holder").startsWith(u"王*明"));
        commitForm(*form, u"200"_s);
        QTRY_COMPARE(m_desk->booked(u"billpay.subscribe"_s), 1);
        QTRY_COMPARE(rows(), 1);
        const Subscription made = subscriptions().value(0);
        QCOMPARE(made.account, account);
        QCOMPARE(made.terms.amount, Money::fen(20000));
        QVERIFY(table()->isVisible());
    }

    void anAgreementAloneAsksForTheHolderFirst()
    {
        open();
        m_desk->window->open(u"billpay"_s, u"agreements"_s);
        QTRY_VERIFY(table()->isVisible());
        m_desk->press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        auto* form = m_desk->find<QWidget>("subscribeForm");
        QTRY_VERIFY(form->isVisible());
        QVERIFY(!m_desk->find<KeyButton>("subscribe.commit")->isEnabled());
        // the biller's own field takes the place of the first one when the catalogue was read
        QTRY_VERIFY(form->findChild<QComboBox*>(u"bill.biller"_s)->count() > 0);
        auto* number = form->findChild<QLineEdit*>(u"bill.account"_s);
        number->setFocus();
        m_desk->type(account);
        m_desk->press(Qt::Key_Return);
        QTRY_VERIFY(m_desk->find<KeyButton>("subscribe.commit")->isEnabled());
        m_desk->commit(); // no amount yet
        QCOMPARE(m_desk->booked(u"billpay.subscribe"_s), 0);
        commitForm(*form, u"88"_s);
        QTRY_COMPARE(m_desk->booked(u"billpay.subscribe"_s), 1);
    }

    void anotherAccountTakesTheAgreementAway()
    {
        open();
        m_desk->window->open(u"billpay"_s, u"agreements"_s);
        QTRY_VERIFY(table()->isVisible());
        m_desk->press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        auto* form = m_desk->find<QWidget>("subscribeForm");
        // the biller's own field takes the place of the first one when the catalogue was read
        QTRY_VERIFY(form->findChild<QComboBox*>(u"bill.biller"_s)->count() > 0);
        auto* number = form->findChild<QLineEdit*>(u"bill.account"_s);
        number->setFocus();
        m_desk->type(account);
        m_desk->press(Qt::Key_Return);
        auto* commit = m_desk->find<KeyButton>("subscribe.commit");
        QTRY_VERIFY(commit->isEnabled());
        number->setFocus();
        m_desk->press(Qt::Key_Backspace);
        QVERIFY(!commit->isEnabled());
        m_desk->press(Qt::Key_Escape);
        QTRY_VERIFY(table()->isVisible());
    }

    void itsTermsAreChanged()
    {
        openWithAgreement();
        auto* amount = m_desk->edit("terms.amount");
        QTRY_COMPARE(amount->text(), u"200.00"_s);
        amount->setText(u"150"_s);
        m_desk->press(Qt::Key_F4); // unsigned
        QVERIFY(m_desk->edit("signature.reference")->hasFocus());
        m_desk->type(u"QY-2"_s);
        m_desk->press(Qt::Key_F4);
        QTRY_COMPARE(m_desk->booked(u"billpay.change_subscription"_s), 1);
        QCOMPARE(subscriptions().value(0).terms.amount, Money::fen(15000));
        QTRY_VERIFY(table()
                ->model()
                ->index(0, billpay::SubscriptionTableModel::Agreed)
                .data()
                .toString()
                .contains(u"150.00"));
    }

    void theNextPaymentIsLeftOut()
    {
        openWithAgreement();
        wish(1);
        QTRY_COMPARE(m_desk->booked(u"billpay.skip_period"_s), 1);
        QCOMPARE(subscriptions().value(0).skipped, u"2026-04"_s);
        QTRY_VERIFY(message()->text().contains(u"2026-04"));
    }

    void itIsEnded()
    {
        openWithAgreement();
        wish(2);
        QTRY_COMPARE(m_desk->booked(u"billpay.unsubscribe"_s), 1);
        QCOMPARE(subscriptions().value(0).state, SubscriptionState::Cancelled);
        QTRY_VERIFY(!m_desk->find<KeyButton>("subscriptions.act")->isVisible());
    }

    void escapeLeadsBack()
    {
        openWithAgreement();
        m_desk->press(Qt::Key_Escape);
        QTRY_VERIFY(!table()->isVisible());
    }

    void theModelKeepsItsContract()
    {
        billpay::SubscriptionTableModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Subscription later = made(u"2026-03-15"_s, SubscriptionState::Active);
        later.terms.day = 20;
        const Subscription over = made(u"2026-01-01"_s, SubscriptionState::Cancelled);
        const Subscription soon = made(u"2026-03-15"_s, SubscriptionState::Active);
        model.setSubscriptions({over, later, soon}, QDate(2026, 3, 1));
        QCOMPARE(model.rowOf(later.operation), 0); // the 20th of March, before the 10th of April
        QCOMPARE(model.rowOf(soon.operation), 1);
        QCOMPARE(model.rowOf(over.operation), 2);
        QCOMPARE(model.rowOf(operationId()), -1);
    }

private:
    static Subscription made(const QString& from, SubscriptionState state)
    {
        Subscription one;
        one.operation = operationId();
        one.terms.startsOn = QDate::fromString(from, Qt::ISODate);
        one.state = state;
        return one;
    }

    void open()
    {
        QJsonObject biller = billerValue(u"w1"_s);
        Biller known = *billerFromJson(biller, u"w1"_s);
        known.terms.subscribable = true;
        m_desk = std::make_unique<BillpayDesk>(BillpayDesk::Day{.biller = billerToJson(known)});
        QVERIFY(m_desk->open());
    }

    void openWithAgreement()
    {
        open();
        m_desk->desk.run([](Database& database) { return subscribe(database, subscribing()); });
        m_desk->window->open(u"billpay"_s, u"agreements"_s);
        QTRY_COMPARE(rows(), 1);
    }

    /// The terms, the account, and the paper whose number stands there already.
    void commitForm(const QWidget& form, const QString& amount)
    {
        auto* cap = form.findChild<QLineEdit*>(u"terms.amount"_s);
        cap->setFocus();
        m_desk->type(amount);
        auto* debited = form.findChild<QLineEdit*>(u"bill.instrument"_s);
        debited->setFocus();
        m_desk->type(u"6222021001112220186"_s);
        m_desk->press(Qt::Key_Return);
        m_desk->commit();
    }

    void wish(int index)
    {
        m_desk->find<QComboBox>("subscriptions.wish")->setCurrentIndex(index);
        m_desk->edit("signature.reference")->setFocus();
        m_desk->type(u"QY-3"_s);
        m_desk->press(Qt::Key_F4);
    }

    QList<Subscription> subscriptions()
    {
        return m_desk->desk.run([](Database& database) {
            return SubscriptionRepository(database).latest(shift().businessDate, 10);
        });
    }

    TableView* table() const { return m_desk->find<TableView>("subscriptions.table"); }
    /// −1 while the list was never shown.
    int rows() const
    {
        const auto* shown = m_desk->window->findChild<TableView*>(u"subscriptions.table"_s);
        return shown ? shown->model()->rowCount() : -1;
    }
    MessageBar* message() const { return m_desk->find<MessageBar>("subscriptions.message"); }

    KeyMap m_keys;
    std::unique_ptr<BillpayDesk> m_desk;
};

QTEST_MAIN(TestSubscriptionsView)
#include "tst_subscriptionsview.moc"

// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/CustomerRepository.h"
#include "app/customer/TagRepository.h"
#include "tests/modules/cases/ui/CasesPageScene.h"
#include "tests/testkit/ManyCustomers.h"
#include "ui/SegmentedControl.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTest>

using namespace hui;
using namespace hui::testkit;

/// How a customer is asked how it was, by the page's keys.
class TestCaseFollowed : public QObject, private CasesPageScene {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void aCallIsNoted()
    {
        showDecided(false);
        QTRY_VERIFY(callButton()->isEnabled());
        QVERIFY(!find<QLabel>("cases.no_calls")->isVisible());
        find<SegmentedControl>("cases.way")->setFocus();
        press(Qt::Key_Right);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_counter->all(CaseFilter::Over).size(), 1);
        QCOMPARE(m_counter->all(CaseFilter::Over).first().history.last().act, calledAct());
    }

    void whoAskedNotToBeCalledIsNot()
    {
        showDecided(true);
        QTRY_VERIFY(find<QLabel>("cases.no_calls")->isVisible());
        QVERIFY(!callButton()->isEnabled());
        find<SegmentedControl>("cases.way")->setFocus();
        press(Qt::Key_Right);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_counter->all(CaseFilter::Over).size(), 1);
        QCOMPARE(m_counter->all(CaseFilter::Over).first().history.last().act, u"follow"_s);
    }

private:
    QAbstractButton* callButton() const
    {
        for (QAbstractButton* each :
            find<SegmentedControl>("cases.way")->findChildren<QAbstractButton*>())
            if (each->text() == u"By telephone")
                return each;
        return nullptr;
    }

    /// A case that has come out, of somebody who may or may not be called.
    void showDecided(bool isQuiet)
    {
        Customer person = manyCustomers(7);
        setTag(person.tags, {u"quiet"_s, isQuiet, person.id});
        m_counter->desk.run([&person](Database& database) {
            return database.transaction([&]() -> Result<Done> {
                const auto entered = TagRepository(database).save(
                    {u"quiet"_s, u"勿扰"_s, u"Quiet"_s, QDate(2026, 1, 1), {}, TagEffect::NoCalls});
                return entered ? CustomerRepository(database).save(person) : entered;
            });
        });
        Case value = openedAs(CaseCounter::wanted(), u"0512-08"_s,
            {operationId(), u"SZ-QYL-02"_s, u"0217"_s, m_counter->desk.clock.nowUtc()});
        value.customer = person.id;
        value.state = CaseState::Decided;
        value.outcome = CaseOutcome::Done;
        value.holder.clear();
        m_counter->tell(value);
        open();
        m_page->openWith(idText(value.id));
        QTRY_VERIFY(find<SegmentedControl>("cases.way")->isVisible());
    }
};

QTEST_MAIN(TestCaseFollowed)
#include "tst_casefollowed.moc"

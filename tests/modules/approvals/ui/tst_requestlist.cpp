// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/approvals/ui/RequestTableModel.h"
#include "tests/modules/approvals/ui/TwoDesks.h"
#include "ui/EmptyState.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/TableView.h"

#include <QComboBox>
#include <QLabel>

#include <algorithm>

using namespace hui;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

/// What a supervisor sees of the requests that wait, of which there is one.
class TestRequestList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_page = std::make_unique<WaitingPage>();
        m_page->show();
        m_desks = std::make_unique<TwoDesks>();
        m_desks->ask(*m_page);
        QTRY_COMPARE(m_desks->inState(u"waiting"_s), 1);
        m_desks->startSigner();
        QTRY_COMPARE(rows(), 1);
    }

    void cleanup()
    {
        m_page.reset();
        m_desks.reset();
    }

    /// The supervisor looks at some of them; what the filter hides is not offered for signing.
    void theListIsFiltered()
    {
        auto* from = find<QLineEdit>("approvals.from");
        from->setFocus();
        QTest::keyClicks(from, u"142.31"_s);
        QCOMPARE(rows(), 0);
        QVERIFY(!find<KeyButton>("approvals.approve")->isVisible());
        QTest::keyClick(from, Qt::Key_Backspace);
        QTest::keyClicks(from, u"0"_s);
        QCOMPARE(rows(), 1);
        QVERIFY(find<KeyButton>("approvals.approve")->isVisible());
        find<QComboBox>("approvals.maker")->setFocus();
        QTest::keyClick(find<QComboBox>("approvals.maker"), Qt::Key_Down);
        QCOMPARE(rows(), 0); // the supervisor asked for nothing
        QTest::keyClick(find<QComboBox>("approvals.maker"), Qt::Key_Up);
        QTest::keyClick(find<QComboBox>("approvals.kind"), Qt::Key_Down);
        QCOMPARE(rows(), 1);
    }

    /// What may be old is not offered to who has not begun with it.
    void withoutALineNothingIsOffered()
    {
        m_desks->signersLine = TwoDesks::Line::Down;
        m_desks->signer->refresh();
        QTRY_COMPARE(rows(), 0);
        QVERIFY(!find<QLineEdit>("approvals.password")->isVisible());
        QVERIFY(find<TableView>("approvals.requests")->emptyState()->isVisible());
        m_desks->signersLine = TwoDesks::Line::Up;
        m_desks->signer->refresh();
        QTRY_COMPARE(rows(), 1);
    }

    /// The list is read every few seconds: a line that is lost meanwhile takes nothing from under
    /// the hands of who is typing.
    void whatIsTypedOutlivesALostLine()
    {
        auto* opinion = find<QLineEdit>("approvals.opinion");
        opinion->setText(u"先查收费单位"_s);
        readInVain();
        QCOMPARE(rows(), 1);
        QVERIFY(opinion->isVisible());
        QCOMPARE(opinion->text(), u"先查收费单位"_s);
    }

    /// Nor does it take away that nobody knows whether what was decided has arrived.
    void anUnansweredDecisionStaysInSight()
    {
        m_desks->signersLine = TwoDesks::Line::LosesAnswers;
        find<QLineEdit>("approvals.password")->setText(samplePassword());
        find<KeyButton>("approvals.approve")->click();
        QTRY_COMPARE(m_desks->inState(u"approved"_s), 1);
        auto* message = find<MessageBar>("approvals.message");
        QTRY_VERIFY(message->text().contains(u"No answer"));
        readInVain();
        QVERIFY(message->text().contains(u"No answer"));
        m_desks->signersLine = TwoDesks::Line::Up;
        m_desks->signer->refresh(); // it has been decided, the list tells
        QTRY_COMPARE(rows(), 0);
        QVERIFY(!find<QLineEdit>("approvals.password")->isVisible());
    }

    /// Sent to the centre: its approver sees from where, and the branch that asks sees nothing.
    void theCentreSigns()
    {
        m_page = std::make_unique<WaitingPage>();
        m_page->show();
        m_desks = std::make_unique<TwoDesks>();
        m_desks->sending.to = u"0512-00"_s;
        m_desks->sending.name = u"营运中心"_s;
        m_desks->ask(*m_page);
        const auto facts = m_page->findChildren<QLabel*>();
        QVERIFY(std::ranges::any_of(
            facts, [](const QLabel* fact) { return fact->text() == u"营运中心"; }));
        m_desks->startSigner(u"0903"_s);
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(m_desks->inState(u"waiting"_s), 0); // as supervisor 0102 is told
        const QAbstractItemModel* model = find<TableView>("approvals.requests")->model();
        QCOMPARE(model->index(0, approvals::RequestTableModel::Branch).data().toString(),
            u"青云路智慧网点"_s);
        auto* branch = find<QComboBox>("approvals.branch");
        branch->setFocus();
        QTest::keyClick(branch, Qt::Key_Down);
        QCOMPARE(branch->currentText(), u"青云路智慧网点"_s);
        QCOMPARE(rows(), 1);
        find<QLineEdit>("approvals.password")->setText(samplePassword());
        find<KeyButton>("approvals.approve")->click();
        auto* go = m_page->findChild<KeyButton*>(u"remoteWait.go"_s);
        QTRY_VERIFY(go->isEnabled());
        go->click();
        QCOMPARE(m_desks->booking(), QString());
    }

    /// A picture below the fold was on no screen: one key brings it there, then it can be approved.
    void nobodyApprovesWhatIsBelowTheFold()
    {
        m_page = std::make_unique<WaitingPage>();
        m_page->show();
        m_desks = std::make_unique<TwoDesks>();
        m_desks->sending.evidence.note = QString(200, u'核');
        m_desks->ask(*m_page);
        QTRY_COMPARE(m_desks->inState(u"waiting"_s), 1);
        m_desks->startSigner();
        m_desks->signer->resize(1'000, 480);
        QTRY_VERIFY(find<KeyButton>("approvals.look")->isVisible());
        QVERIFY(!find<KeyButton>("approvals.approve")->isEnabled());
        find<QLineEdit>("approvals.password")->setText(samplePassword());
        QVERIFY(QTest::qWaitForWindowActive(m_desks->signer.get()));
        QTest::keyClick(m_desks->signer.get(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_desks->inState(u"waiting"_s), 1);
        QTest::keyClick(m_desks->signer.get(), Qt::Key_F3);
        QTRY_VERIFY(find<KeyButton>("approvals.approve")->isEnabled());
        QVERIFY(!find<KeyButton>("approvals.look")->isVisible());
        QTest::keyClick(m_desks->signer.get(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_desks->inState(u"approved"_s), 1);
    }

private:
    /// The list is read and the answer does not come. Who asks twice is asked for again when the
    /// first answer has been heard.
    void readInVain()
    {
        if (m_desks->signersLine == TwoDesks::Line::Up)
            m_desks->signersLine = TwoDesks::Line::Down;
        const qsizetype before = m_desks->readings();
        m_desks->signer->refresh();
        m_desks->signer->refresh();
        QTRY_COMPARE(m_desks->readings(), before + 2);
    }

    int rows() const { return find<TableView>("approvals.requests")->model()->rowCount(); }

    template <class Widget>
    Widget* find(const char* name) const
    {
        return m_desks->signer->findChild<Widget*>(QLatin1StringView(name));
    }

    std::unique_ptr<TwoDesks> m_desks;
    std::unique_ptr<WaitingPage> m_page;
};

QTEST_MAIN(TestRequestList)
#include "tst_requestlist.moc"

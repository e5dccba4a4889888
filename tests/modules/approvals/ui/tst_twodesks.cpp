// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/Sample.h"
#include "tests/modules/approvals/ui/TwoDesks.h"
#include "tests/testkit/BankTable.h"
#include "tests/testkit/Fingers.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/PictureView.h"
#include "ui/Pill.h"
#include "ui/TableView.h"

#include <QBuffer>
#include <QImage>
#include <QLabel>

using namespace hui;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

/// A signature that is asked for at one desk and given at another, by the keys of both.
class TestTwoDesks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desks = std::make_unique<TwoDesks>();
        start();
    }

    void cleanup()
    {
        m_page.reset();
        m_desks.reset();
    }

    void aSignatureComesBack()
    {
        m_page->field->setText(u"142.30"_s);
        m_desks->ask(*m_page);
        QTRY_VERIFY(state().startsWith(u"waiting"));
        QVERIFY(!m_page->field->isEnabled());
        QVERIFY(RemoteWait::isOver(*m_page));
        decide(true);
        QTRY_VERIFY(go()->isEnabled());
        QVERIFY(message().contains(u"周文静"));
        QCOMPARE(m_desks->decisions, 0); // the teller carries on, when the customer is back
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_desks->decisions, 1);
        QVERIFY(m_desks->approval);
        QVERIFY(m_page->field->isEnabled());
        QCOMPARE(m_page->field->text(), u"142.30"_s);
        QVERIFY(!RemoteWait::isOver(*m_page));
        QCOMPARE(m_desks->booking(), QString());
        QCOMPARE(m_desks->booking(u"SZ-QYL-03"_s), u"approval_mismatch"_s);
    }

    /// What would be done has changed meanwhile: nobody signs what is not done, and both are told.
    void aChangedOperationIsTakenBack()
    {
        RemoteWait& wait = m_desks->ask(*m_page);
        QTRY_COMPARE(m_desks->inState(u"waiting"_s), 1);
        wait.voidRequest();
        QTRY_COMPARE(m_desks->inState(u"cancelled"_s), 1);
        QVERIFY(message().contains(u"changed"));
        QVERIFY(!go()->isEnabled());
        press(Qt::Key_Escape);
        QVERIFY(!m_desks->approval);
    }

    /// The bank's table asks for another desk: there it may be signed by the manager alone.
    void anotherDeskSignsWhatTheTableWantsThere()
    {
        auto& books = m_desks->platform.database();
        QVERIFY(testkit::putTable(
            books, {QDate(2026, 1, 1), {{m_desks->request.kind, {}, {}, ApprovalLevel::Remote}}}));
        m_desks->ask(*m_page);
        m_desks->startSigner(u"0101"_s);
        QTRY_COMPARE(rows(), 1);
        enter(true, {});
        QTRY_VERIFY(go()->isEnabled());
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_desks->booking(), QString());
    }

    /// Supervisor 0103 has a staff card: the password alone does not decide.
    void theSecondFactorIsAskedFor()
    {
        m_desks->ask(*m_page);
        m_desks->startSigner(u"0103"_s);
        QTRY_COMPARE(rows(), 1);
        enter(true, {});
        QTRY_VERIFY(find<QLineEdit>("approvals.factor")->hasFocus());
        QCOMPARE(find<QLineEdit>("approvals.password")->text(), samplePassword());
        QVERIFY(!go()->isEnabled());
        Fingers reader;
        QWindow& window = *m_desks->signer->windowHandle();
        reader.type(window, QLatin1StringView(server::sampleStaffCard), Fingers::scannerMs);
        reader.press(window, Qt::Key_Return, Fingers::scannerMs);
        QTRY_VERIFY(!find<QLineEdit>("approvals.factor")->text().isEmpty());
        QTest::keyClick(m_desks->signer.get(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(go()->isEnabled());
        QVERIFY(message().contains(u"许明舟"));
        press(Qt::Key_Escape);
    }

    /// What was sent along is looked at before anybody approves.
    void evidenceIsSeenWhereItIsSigned()
    {
        QImage paper(40, 30, QImage::Format_RGB888);
        paper.fill(Qt::white);
        QBuffer buffer(&m_desks->sending.evidence.picture);
        QVERIFY(buffer.open(QIODevice::WriteOnly) && paper.save(&buffer, "PNG"));
        m_desks->sending.evidence.note = u"证件已核对"_s;
        m_desks->ask(*m_page);
        QTRY_COMPARE(m_desks->inState(u"waiting"_s), 1);
        m_desks->startSigner();
        QTRY_COMPARE(rows(), 1);
        QTRY_VERIFY(find<KeyButton>("approvals.approve")->isEnabled());
        QCOMPARE(find<QLabel>("approvals.evidence.note")->text(), u"证件已核对"_s);
        QVERIFY(find<PictureView>("approvals.evidence.picture")->isVisible());
        enter(true, {});
        QTRY_VERIFY(go()->isEnabled());
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_desks->booking(), QString());
    }

    /// What was sent along does not come: nobody approves what was not seen.
    void withoutItsEvidenceNothingIsSigned()
    {
        m_desks->sending.evidence.note = u"证件已核对"_s;
        m_desks->ask(*m_page);
        QTRY_COMPARE(m_desks->inState(u"waiting"_s), 1);
        QVERIFY(m_desks->platform.database().run(u"UPDATE approval_evidence SET note = digest"_s));
        m_desks->startSigner();
        QTRY_COMPARE(rows(), 1);
        QTRY_VERIFY(find<MessageBar>("approvals.message")->text().contains(u"did not come"));
        QVERIFY(!find<KeyButton>("approvals.approve")->isEnabled());
        enter(true, {}); // the key does nothing
        QCOMPARE(m_desks->inState(u"waiting"_s), 1);
    }

    void aRejectionComesBackWithItsWords()
    {
        m_desks->ask(*m_page);
        decide(false, u"先查收费单位"_s);
        QTRY_VERIFY(message().contains(u"先查收费单位"));
        QVERIFY(!go()->isEnabled());
        press(Qt::Key_Escape);
        QCOMPARE(m_desks->decisions, 1);
        QVERIFY(!m_desks->approval);
        QCOMPARE(m_desks->booking(), u"approval_missing"_s);
        // What was rejected may be asked for once more.
        m_desks->ask(*m_page);
        QTRY_COMPARE(m_desks->inState(u"waiting"_s), 1);
    }

    /// Whether the question or its answer was lost: it is asked once, and signed.
    void survivesALostLine_data()
    {
        QTest::addColumn<int>("line");
        QTest::newRow("cut") << static_cast<int>(TwoDesks::Line::Down);
        QTest::newRow("answers are lost") << static_cast<int>(TwoDesks::Line::LosesAnswers);
    }
    void survivesALostLine()
    {
        QFETCH(int, line);
        m_desks->makersLine = static_cast<TwoDesks::Line>(line);
        m_desks->ask(*m_page);
        QTRY_VERIFY(m_desks->maker.seen().size() > 3);
        QVERIFY(message().contains(u"No line"));
        m_desks->makersLine = TwoDesks::Line::Up;
        QTRY_VERIFY(state().startsWith(u"waiting"));
        QCOMPARE(m_desks->inState(u"waiting"_s), 1);
        m_desks->makersLine = static_cast<TwoDesks::Line>(line);
        decide(true);
        QTRY_COMPARE(m_desks->inState(u"approved"_s), 1);
        QTRY_VERIFY(message().contains(u"No line"));
        m_desks->makersLine = TwoDesks::Line::Up;
        QTRY_VERIFY(go()->isEnabled());
    }

    /// Started anew, it keeps its teller while it waits; the same asked again finds what was given.
    void survivesARestartOfTheDeskThatAsks()
    {
        m_desks->askAndRemember(*m_page);
        QTRY_COMPARE(m_desks->inState(u"waiting"_s), 1);
        start();
        QVERIFY(!m_desks->mayLeave(*m_page));
        decide(true);
        QTRY_COMPARE(m_desks->inState(u"approved"_s), 1);
        m_desks->ask(*m_page);
        QTRY_VERIFY(go()->isEnabled());
        QCOMPARE(m_desks->inState(u"waiting"_s), 0);
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_desks->booking(), QString());
        QVERIFY(m_desks->mayLeave(*m_page)); // nobody signs any more
    }

    void survivesARestartOfTheDeskThatSigns()
    {
        m_desks->ask(*m_page);
        m_desks->startSigner();
        QTRY_COMPARE(rows(), 1);
        m_desks->signer.reset();
        decide(true);
        QTRY_VERIFY(go()->isEnabled());
    }

    /// The answer to a signature is lost: signing once more changes nothing.
    void signingTwiceSignsOnce()
    {
        m_desks->ask(*m_page);
        m_desks->startSigner();
        QTRY_COMPARE(rows(), 1);
        m_desks->signersLine = TwoDesks::Line::LosesAnswers;
        enter(true, {});
        QTRY_COMPARE(m_desks->inState(u"approved"_s), 1);
        QTRY_VERIFY(find<KeyButton>("approvals.approve")->isEnabled());
        m_desks->signersLine = TwoDesks::Line::Up;
        enter(true, {});
        QTRY_VERIFY(go()->isEnabled());
        QTRY_VERIFY(find<MessageBar>("approvals.message")->text().contains(u"周文静"));
        QCOMPARE(m_desks->inState(u"approved"_s), 1);
    }

    void whatIsTakenBackCannotBeSigned()
    {
        m_desks->ask(*m_page);
        m_desks->startSigner();
        QTRY_COMPARE(rows(), 1);
        withdraw();
        QCOMPARE(m_desks->decisions, 1);
        QVERIFY(!m_desks->approval);
        QCOMPARE(m_desks->inState(u"cancelled"_s), 1);
        enter(true, {});
        QTRY_COMPARE(rows(), 0);
        QCOMPARE(m_desks->inState(u"approved"_s), 0);
    }

    /// Another reason is another operation to sign: what was asked before is void.
    void aChangedOperationIsAskedAnew()
    {
        m_desks->ask(*m_page);
        QTRY_COMPARE(m_desks->inState(u"waiting"_s), 1);
        start(); // without having taken it back
        m_desks->request.reason = u"重复缴费"_s;
        m_desks->ask(*m_page);
        QTRY_COMPARE(m_desks->inState(u"cancelled"_s), 1);
        QCOMPARE(m_desks->inState(u"waiting"_s), 1);
        decide(true);
        QTRY_VERIFY(go()->isEnabled());
    }

    /// What is no request, or is refused, ends the waiting; nothing is signed.
    void thePlatformDoesNotTakeIt_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QJsonObject>("body");
        QTest::newRow("refused") << 403 << QJsonObject{{u"code"_s, u"wrong_branch"_s}};
        QTest::newRow("no request") << 200 << QJsonObject{{u"state"_s, u"approved"_s}};
    }
    void thePlatformDoesNotTakeIt()
    {
        QFETCH(int, status);
        QFETCH(QJsonObject, body);
        m_desks->maker.answer = [&](const UplinkRequest&) -> Result<UplinkAnswer> {
            return UplinkAnswer{status, body};
        };
        m_desks->ask(*m_page);
        QTRY_VERIFY(message().contains(u"not taken"));
        QVERIFY(!go()->isEnabled());
        QCOMPARE(m_desks->maker.seen().size(), 1);
        press(Qt::Key_Escape);
        QCOMPARE(m_desks->decisions, 1);
        QVERIFY(!m_desks->approval);
    }

    void nobodyHasTime()
    {
        m_desks->ask(*m_page);
        QTRY_VERIFY(state().startsWith(u"waiting, 15:00"));
        m_desks->platform.clock().advanceMs(15 * 60 * 1000 + 1);
        QTRY_VERIFY(message().contains(u"in time"));
        QCOMPARE(m_desks->inState(u"waiting"_s), 0);
        QCOMPARE(go()->text(), u"Ask again"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(state().startsWith(u"waiting, 15:00"));
        QCOMPARE(m_desks->inState(u"waiting"_s), 1);
        QVERIFY(!go()->isEnabled());
        decide(true);
        QTRY_VERIFY(go()->isEnabled());
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_desks->booking(), QString());
    }

    /// How long is waited is dated policy; without one nothing is asked for.
    void howLongIsPolicy()
    {
        auto& books = m_desks->platform.database();
        QVERIFY(books.run(u"INSERT INTO approval_wait(valid_from, seconds)"
                          " VALUES ('2026-03-18', 60)"_s));
        m_desks->ask(*m_page);
        QTRY_VERIFY(state().startsWith(u"waiting, 01:00"));
        withdraw();
        QVERIFY(books.run(u"DELETE FROM approval_wait"_s));
        m_desks->request.reason = u"重复缴费"_s;
        m_desks->ask(*m_page);
        QTRY_VERIFY(message().contains(u"No line")); // 500: it is asked for again
        withdraw();
    }

    void aSignatureIsGoodForFiveMinutes()
    {
        m_desks->ask(*m_page);
        decide(true);
        QTRY_VERIFY(go()->isEnabled());
        m_desks->platform.clock().advanceMs(5 * 60 * 1000);
        QTRY_COMPARE(go()->text(), u"Ask again"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(state().startsWith(u"waiting"));
        QCOMPARE(m_desks->decisions, 0);
    }

private:
    void start()
    {
        m_page = std::make_unique<WaitingPage>();
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTest::keyClick(m_page.get(), key, modifiers);
    }

    /// Asked about, and so wanted.
    void withdraw()
    {
        press(Qt::Key_F7);
        press(Qt::Key_F7);
    }

    /// The supervisor opens the page and decides the one request there is.
    void decide(bool approve, const QString& opinion = {})
    {
        m_desks->startSigner();
        QTRY_COMPARE(rows(), 1);
        enter(approve, opinion);
    }

    void enter(bool approve, const QString& opinion)
    {
        m_desks->signer->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_desks->signer.get()));
        find<QLineEdit>("approvals.opinion")->setText(opinion);
        find<QLineEdit>("approvals.password")->setText(samplePassword());
        if (approve)
            QTest::keyClick(m_desks->signer.get(), Qt::Key_Return, Qt::ControlModifier);
        else
            QTest::keyClick(m_desks->signer.get(), Qt::Key_F7);
    }

    int rows() const { return find<TableView>("approvals.requests")->model()->rowCount(); }

    template <class Widget>
    Widget* find(const char* name) const
    {
        return m_desks->signer->findChild<Widget*>(QLatin1StringView(name));
    }

    KeyButton* go() const { return m_page->findChild<KeyButton*>(u"remoteWait.go"_s); }
    QString state() const { return m_page->findChild<Pill*>(u"remoteWait.state"_s)->look().text; }
    QString message() const
    {
        return m_page->findChild<MessageBar*>(u"remoteWait.message"_s)->text();
    }

    std::unique_ptr<TwoDesks> m_desks;
    std::unique_ptr<WaitingPage> m_page;
};

QTEST_MAIN(TestTwoDesks)
#include "tst_twodesks.moc"

// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/app/sync/FakeUplink.h"
#include "tests/testkit/Fingers.h"
#include "tests/testkit/Fixed.h"
#include "ui/AuthoriseDialog.h"
#include "ui/Field.h"
#include "ui/KeyButton.h"
#include "ui/KeyMap.h"
#include "ui/SegmentedControl.h"

#include <QApplication>
#include <QComboBox>
#include <QJsonObject>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace hui;

namespace {

const QJsonObject signedBody{{u"approval"_qs, u"AP-1"_qs},
    {u"approver"_qs, QJsonObject{{u"id"_qs, u"0102"_qs}, {u"name"_qs, u"周文静"_qs}}},
    {u"expires_at"_qs, u"2026-03-18T02:48:00.000Z"_qs}};

UplinkAnswer problem(int status, const QString& code)
{
    return {status, {{u"code"_qs, code}, {u"text_en"_qs, code}, {u"text_zh"_qs, code}}};
}

} // namespace

/// The second person signs by keys only; whatever goes wrong is said at the field.
class TestAuthoriseDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::instance()->installEventFilter(&m_keys); }

    void init()
    {
        m_decisions = 0;
        m_approval.reset();
        m_window = std::make_unique<QWidget>();
        m_window->resize(1440, 900);
        m_window->show();
        m_uplink.given = m_nothingGiven;
        ApprovalRequest request;
        request.operation = testkit::operationId();
        request.kind = u"billpay.reverse"_qs;
        request.maker = testkit::shift();
        request.title = u"冲正并退款"_qs;
        request.amount = Money::fen(14230);
        request.facts = {{u"业务"_qs, u"电费"_qs}};
        request.changes = {{u"尾箱 03"_qs, u"86,420.50"_qs, u"86,278.20"_qs}};
        request.reason = u"客户要求"_qs;
        open(request);
        QVERIFY(m_dialog);
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
        m_request = request;
        m_uplink.answer = [](const UplinkRequest&) { return UplinkAnswer{201, signedBody}; };
    }

    void signsByKeys()
    {
        enter(u"0102"_qs, u"secret"_qs);
        QTRY_COMPARE(m_decisions, 1);
        QVERIFY(m_approval);
        QCOMPARE(m_approval->approverId, u"0102"_qs);
        const UplinkRequest asked = m_uplink.seen().last();
        QCOMPARE(asked.path, u"/v1/approvals"_qs);
        QCOMPARE(asked.body.value(u"approver").toString(), u"0102"_qs);
        QCOMPARE(asked.body.value(u"maker").toString(), u"0217"_qs);
        QVERIFY(asked.body.contains(u"fingerprint"));
    }

    /// A review is given by anybody else of the branch, and nobody looks for a supervisor.
    void aReviewNamesNoSupervisor()
    {
        const AuthoriseDialog review(
            m_request, m_uplink, m_clock, m_window.get(), ApprovalLevel::Review);
        QStringList words{review.windowTitle()};
        for (const Field* field : review.findChildren<Field*>())
            words.append(field->label());
        QVERIFY(words.contains(u"Reviewer no."_qs));
        QVERIFY(words.filter(u"upervisor"_qs).isEmpty());
        QCOMPARE(review.findChild<KeyButton*>(u"authorise.sign"_qs)->text(),
            u"Review: 冲正并退款 142.30"_qs);
    }

    void theMakerCannotSign()
    {
        const qsizetype before = m_uplink.seen().size();
        enter(u"0217"_qs, u"secret"_qs);
        QCOMPARE(fieldOf("authorise.approver")->state(), Field::State::Error);
        QCOMPARE(m_uplink.seen().size(), before);
        QCOMPARE(m_decisions, 0);
    }

    void nothingEnteredAsksNobody()
    {
        const qsizetype before = m_uplink.seen().size();
        QTest::keyClick(m_dialog, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(fieldOf("authorise.approver")->state(), Field::State::Error);
        QCOMPARE(m_uplink.seen().size(), before);
    }

    void refusalsStandAtTheField_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("field");
        QTest::newRow("password") << 401 << u"bad_credentials"_qs << u"authorise.password"_qs;
        QTest::newRow("maker") << 403 << u"approver_is_maker"_qs << u"authorise.approver"_qs;
        QTest::newRow("role") << 403 << u"not_a_supervisor"_qs << u"authorise.approver"_qs;
        QTest::newRow("level") << 403 << u"not_a_manager"_qs << u"authorise.approver"_qs;
        QTest::newRow("limit") << 403 << u"over_limit"_qs << u"authorise.approver"_qs;
        QTest::newRow("locked") << 423 << u"operator_locked"_qs << u"authorise.approver"_qs;
    }

    void refusalsStandAtTheField()
    {
        QFETCH(int, status);
        QFETCH(QString, code);
        QFETCH(QString, field);
        m_uplink.answer = [&](const UplinkRequest&) { return problem(status, code); };
        enter(u"0102"_qs, u"wrong"_qs);
        QTRY_COMPARE(fieldOf(field.toLatin1().constData())->state(), Field::State::Error);
        QVERIFY(edit("authorise.password")->text().isEmpty());
        QCOMPARE(m_decisions, 0);
        m_uplink.answer = [](const UplinkRequest&) { return UplinkAnswer{201, signedBody}; };
        enter(u"0102"_qs, u"right"_qs);
        QTRY_COMPARE(m_decisions, 1);
        QVERIFY(m_approval);
    }

    void offlineIsSaidAndNothingIsSigned()
    {
        m_uplink.answer = [](const UplinkRequest&) -> Result<UplinkAnswer> {
            return failure(Error::Kind::Offline, "no line");
        };
        enter(u"0102"_qs, u"secret"_qs);
        QTRY_COMPARE(m_uplink.seen().last().path, u"/v1/approvals"_qs);
        QTRY_VERIFY(edit("authorise.password")->text().isEmpty());
        QCOMPARE(m_decisions, 0);
        QVERIFY(m_dialog->isVisible());
    }

    /// The password was right, so it stays while the factor is asked for, and goes with it.
    void asksForTheSecondFactor()
    {
        m_uplink.answer = [&](const UplinkRequest&) { return problem(401, u"factor_missing"_qs); };
        enter(u"0102"_qs, u"secret"_qs);
        QTRY_COMPARE(fieldOf("authorise.factor")->state(), Field::State::Error);
        QVERIFY(edit("authorise.factor")->hasFocus());
        QCOMPARE(edit("authorise.password")->text(), u"secret"_qs);
        m_uplink.answer = [](const UplinkRequest&) { return UplinkAnswer{201, signedBody}; };
        QTest::keyClicks(m_dialog->focusWidget(), u"287082"_qs);
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_decisions, 1);
        const QJsonObject body = m_uplink.seen().last().body;
        QCOMPARE(body.value(u"factor").toObject().value(u"value").toString(), u"287082"_qs);
        QCOMPARE(body.value(u"password").toString(), u"secret"_qs);
    }

    /// The card does for the number, by keys and the reader alone.
    void aCardNamesWhoSigns()
    {
        chooseCard();
        QVERIFY(!edit("authorise.approver")->isVisible());
        edit("authorise.card")->setFocus();
        swipe();
        QTRY_VERIFY(edit("authorise.password")->hasFocus());
        QTest::keyClicks(m_dialog->focusWidget(), u"secret"_qs);
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_decisions, 1);
        QVERIFY(m_approval);
        const QJsonObject body = m_uplink.seen().last().body;
        QVERIFY(!body.contains(u"approver"));
        QCOMPARE(body.value(u"factor").toObject(),
            QJsonObject({{u"kind"_qs, u"card"_qs}, {u"value"_qs, u"HMYG00000103"_qs}}));
    }

    void aCardThatIsRefusedIsSwipedAgain_data()
    {
        QTest::addColumn<QString>("code");
        for (const char* code : {"bad_credentials", "approver_is_maker", "not_a_supervisor",
                 "over_limit", "operator_locked", "factor_wrong"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }

    void aCardThatIsRefusedIsSwipedAgain()
    {
        QFETCH(QString, code);
        m_uplink.answer = [&](const UplinkRequest&) { return problem(401, code); };
        chooseCard();
        edit("authorise.card")->setFocus();
        swipe();
        QTRY_VERIFY(edit("authorise.password")->hasFocus());
        QTest::keyClicks(m_dialog->focusWidget(), u"secret"_qs);
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(fieldOf("authorise.card")->state(), Field::State::Error);
        QVERIFY(edit("authorise.card")->text().isEmpty());
        QVERIFY(edit("authorise.card")->hasFocus());
    }

    void withoutACardNobodyIsAsked()
    {
        chooseCard();
        const qsizetype before = m_uplink.seen().size();
        QTest::keyClick(m_dialog, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(fieldOf("authorise.card")->state(), Field::State::Error);
        QCOMPARE(m_uplink.seen().size(), before);
    }

    /// Where another desk may sign too, the keys choose; at another desk nobody's password is asked
    /// for.
    void anotherDeskIsChosenByKeys()
    {
        QSignalSpy wanted(m_dialog, &AuthoriseDialog::anotherDeskWanted);
        m_dialog->offerAnotherDesk();
        auto* place = m_dialog->findChild<SegmentedControl*>(u"authorise.place"_qs);
        QTRY_VERIFY(place->isVisible());
        edit("authorise.approver")->setFocus();
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(place->isAncestorOf(m_dialog->focusWidget()));
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_End);
        QCOMPARE(place->current(), u"away"_qs);
        QVERIFY(!edit("authorise.password")->isVisible());
        const qsizetype before = m_uplink.seen().size();
        QTest::keyClick(m_dialog, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(wanted.size(), 1);
        QCOMPARE(m_decisions, 0);
        QCOMPARE(m_uplink.seen().size(), before);
    }

    /// Of several places the keys choose one; where the table wants another, that is all there is.
    void placesAreChosenByKeys()
    {
        QSignalSpy wanted(m_dialog, &AuthoriseDialog::anotherDeskWanted);
        ApprovalRoute centre{.to = u"0512-00"_qs, .name = u"营运中心"_qs, .levels = {}};
        ApprovalRoute next{.to = u"0512-11"_qs, .name = u"望湖街"_qs, .levels = {}};
        m_dialog->askAnotherDeskOnly({centre, next});
        auto* to = m_dialog->findChild<QComboBox*>(u"authorise.to"_qs);
        QTRY_VERIFY(to->hasFocus());
        QCOMPARE(to->count(), 2); // none in the branch
        QTest::keyClick(to, Qt::Key_Down);
        QTest::keyClick(m_dialog, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(wanted.size(), 1);
        const auto sending = wanted.first().first().value<Sending>();
        QCOMPARE(sending.to, u"0512-11"_qs);
        QCOMPARE(sending.name, u"望湖街"_qs);
    }

    /// The very same was signed before and its answer was lost: it is not signed again.
    void whatWasSignedIsTakenUp()
    {
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        m_uplink.given = [](const UplinkRequest&) {
            return UplinkAnswer{200, {{u"approvals"_qs, QJsonArray{signedBody}}}};
        };
        m_request.content = QString(64, u'c');
        const qsizetype before = m_uplink.seen().size();
        open(m_request);
        QTRY_COMPARE(m_decisions, 2);
        QVERIFY(m_approval);
        QCOMPARE(m_approval->approverId, u"0102"_qs);
        QCOMPARE(m_uplink.seen().size(), before); // nobody was asked to sign
        m_clock.advanceMs(5 * 60 * 1000); // what is over is asked for anew
        open(m_request);
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
        QCOMPARE(m_decisions, 2);
    }

    void escapeGivesUp()
    {
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        QTRY_COMPARE(m_decisions, 1);
        QVERIFY(!m_approval);
    }

    void fiveMinutesAreTheEnd()
    {
        m_clock.advanceMs(AuthoriseDialog::validForMs);
        QTest::keyClicks(edit("authorise.approver"), u"0102"_qs);
        QTRY_VERIFY(!m_dialog->findChild<QWidget*>(u"authorise.sign"_qs)->isEnabled());
    }

    void thePasswordGoesWithTheKeyboard()
    {
        QTest::keyClicks(edit("authorise.password"), u"secret"_qs);
        QTest::keyClicks(edit("authorise.factor"), u"287082"_qs);
        QWidget other;
        other.show();
        other.activateWindow();
        QTRY_VERIFY(edit("authorise.password")->text().isEmpty());
        QVERIFY(edit("authorise.factor")->text().isEmpty());
    }

private:
    void chooseCard()
    {
        edit("authorise.approver")->setFocus();
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Right);
        QTRY_VERIFY(edit("authorise.card")->isVisible());
    }

    void swipe()
    {
        testkit::Fingers reader;
        reader.type(*m_dialog->windowHandle(), u"HMYG00000103"_qs, testkit::Fingers::scannerMs);
        reader.press(*m_dialog->windowHandle(), Qt::Key_Return, testkit::Fingers::scannerMs);
    }

    QLineEdit* edit(const char* name) const
    {
        return m_dialog->findChild<QLineEdit*>(QLatin1StringView(name));
    }

    Field* fieldOf(const char* name) const
    {
        for (Field* field : m_dialog->findChildren<Field*>())
            if (field->editor()->objectName() == QLatin1StringView(name))
                return field;
        return nullptr;
    }

    void enter(const QString& approver, const QString& password)
    {
        edit("authorise.approver")->setFocus();
        edit("authorise.approver")->selectAll();
        QTest::keyClicks(m_dialog->focusWidget(), approver);
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
        QTest::keyClicks(m_dialog->focusWidget(), password);
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    }

    void open(const ApprovalRequest& request)
    {
        authorise(request, m_uplink, m_clock, m_window.get(),
            [this](const std::optional<Approval>& approval) {
                ++m_decisions;
                m_approval = approval;
            });
        m_dialog = m_window->findChildren<AuthoriseDialog*>().last();
    }

    KeyMap m_keys;
    testkit::FixedClock m_clock;
    testkit::FakeUplink m_uplink;
    const decltype(m_uplink.given) m_nothingGiven = m_uplink.given;
    ApprovalRequest m_request;
    std::unique_ptr<QWidget> m_window;
    QPointer<AuthoriseDialog> m_dialog;
    int m_decisions = 0;
    std::optional<Approval> m_approval;
};

QTEST_MAIN(TestAuthoriseDialog)
#include "tst_authorisedialog.moc"

// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/approval/OfflineSigning.h"
#include "tests/app/sync/FakeUplink.h"
#include "tests/testkit/Fixed.h"
#include "ui/AuthoriseDialog.h"
#include "ui/Field.h"
#include "ui/KeyMap.h"
#include "ui/MessageBar.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPromise>
#include <QTest>

using namespace hui;

namespace {

/// An uplink of a desk with a grant of supervisor 0102.
class GrantingUplink final : public Uplink, public OfflineSigning {
public:
    QFuture<Result<UplinkAnswer>> ask(const UplinkRequest& request) override
    {
        return m_platform.ask(request);
    }
    void setToken(const QByteArray& token) override { m_platform.setToken(token); }
    QList<UplinkRequest> seen() const { return m_platform.seen(); }

    bool isAway() const override { return away; }

    QFuture<Result<QList<OfflineOffer>>> offersFor(const ApprovalRequest&) override
    {
        return answered<Result<QList<OfflineOffer>>>(QList<OfflineOffer>(offers));
    }

    QFuture<Result<Approval>> sign(const ApprovalRequest&, const Signer& signer) override
    {
        asked = signer;
        return answered<Result<Approval>>(outcome);
    }

    template <class Answer>
    static QFuture<Answer> answered(Answer answer)
    {
        QPromise<Answer> promise;
        promise.start();
        promise.addResult(std::move(answer));
        promise.finish();
        return promise.future();
    }

private:
    testkit::FakeUplink m_platform;

public:
    decltype(testkit::FakeUplink::answer)& answer = m_platform.answer;
    bool away = false;
    QList<OfflineOffer> offers{{u"0102"_qs, u"周文静"_qs,
        QDateTime(QDate(2026, 3, 19), QTime(2, 43), Qt::UTC), {3, Money::fen(20'000'000)}}};
    Result<Approval> outcome = Approval{u"OFF-1"_qs, u"0102"_qs, u"周文静"_qs, QDateTime(), true};
    Signer asked;
};

} // namespace

/// The second person signs at the desk when nobody answers, by keys only.
class TestAuthoriseOffline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::instance()->installEventFilter(&m_keys); }

    void init()
    {
        m_decisions = 0;
        m_approval.reset();
        m_uplink.away = false;
        m_uplink.offers = GrantingUplink().offers;
        m_uplink.outcome = GrantingUplink().outcome;
        m_uplink.answer = [](const UplinkRequest&) -> Result<UplinkAnswer> {
            return failure(Error::Kind::Offline, "no line");
        };
        open();
    }

    /// The password is asked for again: whoever signs knows then that it is offline.
    void signsUnderAGrantWhenTheLineIsDown()
    {
        enter(u"0102"_qs, u"secret"_qs);
        auto* offers = m_dialog->findChild<QLabel*>(u"authorise.offers"_qs);
        QTRY_VERIFY(offers->isVisible());
        QVERIFY(offers->text().contains(u"周文静"_qs) && offers->text().contains(u"200,000.00"_qs));
        QVERIFY(offers->height() >= offers->heightForWidth(offers->width())); // all is read
        QVERIFY(edit("authorise.password")->text().isEmpty());
        QVERIFY(!fieldOf("authorise.factor")->isVisible());
        QCOMPARE(m_decisions, 0);
        QTest::keyClicks(m_dialog->focusWidget(), u"again"_qs);
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_decisions, 1);
        QVERIFY(m_approval && m_approval->isOffline);
        QCOMPARE(m_uplink.asked.number, u"0102"_qs);
        QCOMPARE(m_uplink.asked.password, u"again"_qs);
    }

    void whatTheDeskRefusesStandsAtTheField_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("field"); // empty: in the message
        const int refused = static_cast<int>(Error::Kind::Refused);
        QTest::newRow("password") << static_cast<int>(Error::Kind::Input) << u"bad_credentials"_qs
                                  << u"authorise.password"_qs;
        QTest::newRow("no grant") << refused << u"grant_missing"_qs << u"authorise.approver"_qs;
        QTest::newRow("locked") << refused << u"grant_locked"_qs << u"authorise.approver"_qs;
        QTest::newRow("clock") << refused << u"clock_set_back"_qs << QString();
    }

    void whatTheDeskRefusesStandsAtTheField()
    {
        QFETCH(int, kind);
        QFETCH(QString, code);
        QFETCH(QString, field);
        m_uplink.outcome = failure(static_cast<Error::Kind>(kind), "Not now.", code);
        enter(u"0102"_qs, u"secret"_qs);
        QTRY_VERIFY(m_dialog->findChild<QLabel*>(u"authorise.offers"_qs)->isVisible());
        enter(u"0102"_qs, u"wrong"_qs);
        if (field.isEmpty())
            QTRY_VERIFY(m_dialog->findChild<MessageBar*>()->isVisible());
        else
            QTRY_COMPARE(fieldOf(field.toLatin1().constData())->state(), Field::State::Error);
        QVERIFY(edit("authorise.password")->text().isEmpty());
        QCOMPARE(m_decisions, 0);
    }

    /// The desk knows already that nobody answers: the platform is not asked.
    void asksNobodyWhenTheLineIsKnownToBeDown()
    {
        m_uplink.away = true;
        open();
        QTRY_VERIFY(m_dialog->findChild<QLabel*>(u"authorise.offers"_qs)->isVisible());
        const qsizetype before = m_uplink.seen().size();
        enter(u"0102"_qs, u"secret"_qs);
        QTRY_COMPARE(m_decisions, 1);
        QCOMPARE(m_uplink.seen().size(), before);
    }

    void nobodyHasAGrant()
    {
        m_uplink.offers.clear();
        enter(u"0102"_qs, u"secret"_qs);
        QTRY_VERIFY(m_dialog->findChild<MessageBar*>()->isVisible());
        QVERIFY(!m_dialog->findChild<QLabel*>(u"authorise.offers"_qs)->isVisible());
        QVERIFY(edit("authorise.password")->text().isEmpty());
        QCOMPARE(m_decisions, 0);
    }

private:
    void open()
    {
        m_window = std::make_unique<QWidget>();
        m_window->resize(1440, 900);
        m_window->show();
        ApprovalRequest request;
        request.operation = testkit::operationId();
        request.kind = u"till.open"_qs;
        request.maker = testkit::shift();
        request.title = u"开尾箱"_qs;
        authorise(request, m_uplink, m_clock, m_window.get(),
            [this](const std::optional<Approval>& approval) {
                ++m_decisions;
                m_approval = approval;
            });
        m_dialog = m_window->findChild<AuthoriseDialog*>();
        QVERIFY(m_dialog);
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    }

    QLineEdit* edit(const char* name)
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

    KeyMap m_keys;
    testkit::FixedClock m_clock;
    GrantingUplink m_uplink;
    std::unique_ptr<QWidget> m_window;
    AuthoriseDialog* m_dialog = nullptr;
    int m_decisions = 0;
    std::optional<Approval> m_approval;
};

QTEST_MAIN(TestAuthoriseOffline)
#include "tst_authoriseoffline.moc"

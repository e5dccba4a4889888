// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/CatalogueRepository.h"
#include "app/store/Journal.h"
#include "app/store/RecordingStop.h"
#include "app/store/Store.h"
#include "app/till/BlankRepository.h"
#include "app/till/CountDraftRepository.h"
#include "app/till/TillRepository.h"
#include "tests/app/sync/FakeUplink.h"
#include "tests/testkit/Fingers.h"
#include "tests/testkit/Fixed.h"
#include "ui/AuthoriseDialog.h"
#include "ui/CountTable.h"
#include "ui/Field.h"
#include "ui/HandoverChecks.h"
#include "ui/KeyMap.h"
#include "ui/SignInPage.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

namespace hui::testkit {

inline QJsonObject money(qint64 minor)
{
    return {{u"minor"_qs, minor}, {u"currency"_qs, u"CNY"_qs}};
}

inline QJsonObject session(bool withTill, const QList<BranchSeal>& seals = {})
{
    const QJsonObject hundred{
        {u"denomination"_qs, u"CNY-10000"_qs}, {u"pieces"_qs, 3}, {u"damaged"_qs, 0}};
    const QJsonObject till{
        {u"id"_qs, u"03"_qs}, {u"state"_qs, u"issued"_qs}, {u"issued"_qs, QJsonArray{hundred}}};
    return {{u"token"_qs, u"t"_qs}, {u"expires_in"_qs, 900}, {u"refresh_token"_qs, u"r"_qs},
        {u"operator"_qs,
            QJsonObject{{u"id"_qs, u"0217"_qs}, {u"name"_qs, u"李晓芳"_qs},
                {u"roles"_qs, QJsonArray{u"teller"_qs}}, {u"limit"_qs, money(0)}}},
        {u"branch"_qs,
            QJsonObject{{u"code"_qs, u"0512-08"_qs}, {u"name"_qs, u"青云路智慧网点"_qs},
                {u"bank"_qs, u"惠民银行"_qs}}},
        {u"business_date"_qs, u"2026-03-18"_qs},
        {u"till"_qs, withTill ? QJsonValue(till) : QJsonValue()},
        {u"duty"_qs,
            toJson(DutyOffer{{{u"morning"_qs, QTime(8, 30), QTime(12, 30)},
                                 {u"day"_qs, QTime(8, 30), QTime(17, 30)}},
                seals})},
        {u"policy"_qs,
            QJsonObject{{u"offline_per_item"_qs, money(200000)},
                {u"offline_per_day"_qs, money(2000000)}, {u"till_limit"_qs, money(10000000)}}}};
}

inline const QJsonObject approval{{u"approval"_qs, u"AP-1"_qs},
    {u"approver"_qs, QJsonObject{{u"id"_qs, u"0102"_qs}, {u"name"_qs, u"周文静"_qs}}},
    {u"expires_at"_qs, u"2026-03-18T02:48:00.000Z"_qs}};

inline Result<Done> verified(Database&)
{
    return Done{};
}

/// The first page of the desk, against a platform that says what it is told.
class SignInScene : public QObject {
protected:
    void installKeys() { QCoreApplication::instance()->installEventFilter(&m_keys); }

    void start()
    {
        m_withTill = true;
        m_seals.clear();
        m_signInAnswer.reset();
        m_store = std::make_unique<Store>(StoreSettings{.file = u":memory:"_qs,
            .migrations = catalogueMigrations() + tillMigrations(),
            .secret = QByteArray(32, 's'),
            .cost = {8, 1, 1}});
        m_uplink.answer = [this](const UplinkRequest& request) -> Result<UplinkAnswer> {
            if (request.path == u"/v1/approvals")
                return UplinkAnswer{201, approval};
            if (m_signInAnswer)
                return *m_signInAnswer;
            return UplinkAnswer{201, session(m_withTill, m_seals)};
        };
        makePage(verified);
    }

    void stop()
    {
        m_page.reset();
        m_store.reset();
    }

    void makePage(std::function<Result<Done>(Database&)> verify)
    {
        m_page
            = std::make_unique<SignInPage>(CounterServices{*m_store, m_uplink, m_clock, m_random},
                Terminal{u"SZ-QYL-02"_qs, u"0.1.0"_qs, u"zh_CN"_qs, std::move(verify)});
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void enterCount()
    {
        QTRY_VERIFY(m_page->findChild<HandoverChecks*>()->isKnown());
        typeCount(*m_page);
    }

    static void typeCount(const QWidget& page)
    {
        for (const char* pieces : {"3", "0", "0", "0", "0", "0", "0", "0"}) {
            QTest::keyClicks(page.focusWidget(), QLatin1StringView(pieces));
            QTest::keyClick(page.focusWidget(), Qt::Key_Return);
        }
    }

    void signAsCustodian()
    {
        AuthoriseDialog* dialog = nullptr;
        QTRY_VERIFY((dialog = m_page->findChild<AuthoriseDialog*>()));
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTRY_VERIFY(dialog->focusWidget() && dialog->focusWidget()->hasFocus());
        QTest::keyClicks(dialog->focusWidget(), u"0102"_qs);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        QTest::keyClicks(dialog->focusWidget(), u"secret"_qs);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    }

    void signInByKeys()
    {
        auto* number = m_page->findChild<QLineEdit*>(u"signIn.operator"_qs);
        number->setFocus();
        number->selectAll();
        QTest::keyClicks(m_page->focusWidget(), u"0217"_qs);
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Return);
        QTest::keyClicks(m_page->focusWidget(), u"Huidesk-2026"_qs);
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Return);
    }

    void enterCode(const QString& code)
    {
        QTest::keyClicks(m_page->focusWidget(), code);
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Return);
    }

    Field* fieldOf(const QString& name) const
    {
        for (Field* field : m_page->findChildren<Field*>())
            if (field->editor()->objectName() == name)
                return field;
        return nullptr;
    }

    Result<std::optional<Till>> storedTill()
    {
        auto future = m_store->run([](Database& database) {
            return TillRepository(database).of(u"03"_qs, QDate(2026, 3, 18));
        });
        future.waitForFinished();
        return future.result();
    }

    KeyMap m_keys;
    FixedClock m_clock;
    FixedRandom m_random;
    FakeUplink m_uplink;
    QList<BranchSeal> m_seals;
    bool m_withTill = true;
    std::optional<Result<UplinkAnswer>> m_signInAnswer;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<SignInPage> m_page;
};

} // namespace hui::testkit

// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/MessageBar.h"
#include "ui/PageHeader.h"
#include "ui/StandingNotices.h"

#include <QTest>
#include <QVBoxLayout>

using namespace hui;

/// What holds for the whole desk and what holds on a page do not contradict each other.
class TestStandingNotices : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_page = std::make_unique<QWidget>();
        auto* column = new QVBoxLayout(m_page.get());
        column->addWidget(new PageHeader(QStringLiteral("Campus"), m_page.get()));
        m_message = new MessageBar(m_page.get());
        column->addWidget(m_message);
        m_notices = new StandingNotices(m_page.get());
        m_notices->moveTo(*m_page);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    void cleanup() { m_page.reset(); }

    /// Whichever of them is said first.
    void thePagesOwnWordsStandForTheNotice_data()
    {
        QTest::addColumn<bool>("isPageFirst");
        QTest::newRow("the page first") << true;
        QTest::newRow("the window first") << false;
    }

    void thePagesOwnWordsStandForTheNotice()
    {
        QFETCH(bool, isPageFirst);
        if (!isPageFirst) {
            sayOffline();
            QVERIFY(notice("offline")->isVisible());
        }
        m_message->say(Mood::Warn, QStringLiteral("Off line: no school fees can be taken"));
        standFor(*m_message, QStringLiteral("offline"));
        if (isPageFirst)
            sayOffline();
        QVERIFY(!notice("offline")->isVisible());
        QVERIFY(!m_notices->isVisible()); // and leaves no gap
    }

    void othersStay()
    {
        sayOffline();
        m_notices->say(QStringLiteral("disk"), Mood::Bad, QStringLiteral("The disk is full"), {});
        m_message->say(Mood::Warn, QStringLiteral("Off line"));
        standFor(*m_message, QStringLiteral("offline"));
        QVERIFY(!notice("offline")->isVisible());
        QVERIFY(notice("disk")->isVisible());
    }

    /// As long as the page says it: not when it says something else or nothing.
    void itComesBack_data()
    {
        QTest::addColumn<bool>("isCleared");
        QTest::newRow("nothing is said") << true;
        QTest::newRow("something else") << false;
    }

    void itComesBack()
    {
        QFETCH(bool, isCleared);
        sayOffline();
        m_message->say(Mood::Warn, QStringLiteral("Off line"));
        standFor(*m_message, QStringLiteral("offline"));
        QVERIFY(!notice("offline")->isVisible());
        if (isCleared)
            m_message->clear();
        else
            m_message->say(Mood::Bad, QStringLiteral("The school could not be asked, at all"));
        QTRY_VERIFY(notice("offline")->isVisible());
    }

    void onAnotherPageItStands()
    {
        sayOffline();
        m_message->say(Mood::Warn, QStringLiteral("Off line"));
        standFor(*m_message, QStringLiteral("offline"));
        QWidget other;
        new QVBoxLayout(&other);
        m_notices->moveTo(other);
        other.show();
        QVERIFY(notice("offline")->isVisible());
        m_notices->moveTo(*m_page);
        QVERIFY(!notice("offline")->isVisible());
    }

private:
    void sayOffline()
    {
        m_notices->say(QStringLiteral("offline"), Mood::Warn, QStringLiteral("Offline"),
            QStringLiteral("Cash may be taken."));
    }

    QWidget* notice(const char* name) const
    {
        return m_notices->findChild<QWidget*>(
            QLatin1StringView("notice.") + QLatin1StringView(name));
    }

    std::unique_ptr<QWidget> m_page;
    MessageBar* m_message = nullptr;
    StandingNotices* m_notices = nullptr;
};

QTEST_MAIN(TestStandingNotices)
#include "tst_standingnotices.moc"

// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/LifeLineRepository.h"
#include "modules/community/ui/CommunityPage.h"
#include "tests/modules/community/ui/FakeClinic.h"
#include "tests/testkit/DeskFixture.h"
#include "ui/TableView.h"

#include <QJsonArray>
#include <QLabel>
#include <QTabBar>
#include <QTest>

using namespace hui;
using namespace hui::community;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

/// The lines and the scenes as tabs, by keys.
class TestCommunityLines : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<DeskFixture>(clinicTables()); }

    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
    }

    /// A line leads to the service that has registered under it; the tabs are as the catalogue
    /// says.
    void linesLeadToTheirServices()
    {
        tell(u"health"_s, LifeLine::Kind::Line, 1, {u"huijiankang"_s});
        tell(u"education"_s, LifeLine::Kind::Line, 2, {u"huijiaoyu"_s});
        tell(u"protection"_s, LifeLine::Kind::Line, 3, {u"huibaozhang"_s});
        tell(u"home"_s, LifeLine::Kind::Scene, 1, {u"shuifei"_s});
        Services services = m_desk->services();
        services.entries
            = {{u"campus"_s, u"Campus"_s,
                   {u"school"_s, u"Pay school fees"_s, u"xuefei huijiaoyu"_s, u"school"_s}},
                {u"billpay"_s, u"Bill payment"_s,
                    {u"water"_s, u"Pay a water bill"_s, u"shuifei huijiaofei"_s, u"droplet"_s}}};
        open(services);
        auto* const tabs = m_page->findChild<QTabBar*>(u"community.lines"_s);
        QTRY_COMPARE(tabs->count(), 4); // three lines and the scenes
        QCOMPARE(tabs->tabText(0), u"A health"_s);
        tabs->setFocus();
        QTest::keyClick(tabs, Qt::Key_Right);
        TableView* const education = table(u"line.education"_s);
        QVERIFY(education->isVisible());
        QCOMPARE(education->model()->rowCount(), 1);
        education->setFocus();
        QTest::keyClick(education, Qt::Key_Return);
        QCOMPARE(m_desk->opened.last(), std::pair(u"campus"_s, u"school"_s));
        QCOMPARE(table(u"line.protection"_s)->model()->rowCount(), 0); // nothing is sold
        m_page->openWith(u"protection"_s);
        QCOMPARE(tabs->currentIndex(), 2);
        tabs->setCurrentIndex(3);
        m_page->openWith(u"home"_s);
        TableView* const scenes = table(u"line.scenes"_s);
        QCOMPARE(scenes->model()->index(0, 0).data().toString(), u"Pay a water bill"_s);
        m_page->openWith(u"visit"_s); // a service of 惠健康
        QCOMPARE(tabs->currentIndex(), 0);
    }

    /// Offers of merchants that hold here stand under 惠消费 and lead to their communities; without
    /// the line there are none, and it is said.
    void offersStandUnderShopping()
    {
        tell(u"shopping"_s, LifeLine::Kind::Line, 1, {u"huixiaofei"_s});
        tell(u"farming"_s, LifeLine::Kind::Line, 2, {u"huizhunong"_s});
        bool isUp = true;
        int asked = 0;
        m_desk->uplink.answer = [&](const UplinkRequest& request) -> Result<UplinkAnswer> {
            if (request.path != u"/v1/offers" || !isUp)
                return failure(Error::Kind::Offline, "no network");
            ++asked;
            return UplinkAnswer{200,
                {{u"offers"_s,
                    QJsonArray{QJsonObject{{u"id"_s, idText(operationId())},
                        {u"merchant"_s, u"样例便利店"_s}, {u"title"_s, u"满 50 减 5"_s},
                        {u"from"_s, u"2026-01-01"_s}, {u"until"_s, u"2028-12-31"_s},
                        {u"estate"_s, u"320500-e1"_s},
                        {u"estate_name"_s,
                            QJsonObject{{u"zh"_s, u"青云花园"_s}, {u"en"_s, u"Garden"_s}}},
                        {u"metres"_s, 3020}}}}}};
        };
        open(m_desk->services());
        auto* const tabs = m_page->findChild<QTabBar*>(u"community.lines"_s);
        QTRY_COMPARE(tabs->count(), 3);
        m_page->openWith(u"farming"_s);
        QCOMPARE(asked, 0); // nothing of it stands there
        m_page->openWith(u"shopping"_s);
        TableView* const shopping = table(u"line.shopping"_s);
        QTRY_COMPARE(shopping->model()->rowCount(), 1);
        QCOMPARE(shopping->model()->index(0, 0).data().toString(),
            u"样例便利店: 满 50 减 5, until 2028-12-31"_s);
        QCOMPARE(shopping->model()->index(0, 3).data().toString(), u"3.0 km, Garden"_s);
        shopping->setFocus();
        shopping->selectRow(0);
        QTest::keyClick(shopping, Qt::Key_Return);
        QCOMPARE(m_desk->opened.last(), std::pair(u"estate"_s, u"offers.320500-e1"_s));
        isUp = false;
        m_page->openWith(u"farming"_s);
        m_page->openWith(u"shopping"_s);
        QTRY_VERIFY(says(u"Offers of merchants cannot be shown: the platform does not answer"_s));
        isUp = true;
        m_page->openWith(u"farming"_s);
        m_page->openWith(u"shopping"_s);
        QTRY_VERIFY(!says(u"Offers of merchants cannot be shown: the platform does not answer"_s));
        QCOMPARE(shopping->model()->rowCount(), 1);
    }

    /// A line that comes, changes its place or goes does so before the teller's eyes, and the one
    /// that is looked at stays.
    void theTabsFollowTheCatalogue()
    {
        open(m_desk->services());
        auto* const tabs = m_page->findChild<QTabBar*>(u"community.lines"_s);
        QCOMPARE(tabs->count(), 1); // a new desk has been told of none, and serves 惠健康
        tell(u"education"_s, LifeLine::Kind::Line, 2, {u"huijiaoyu"_s});
        tell(u"farming"_s, LifeLine::Kind::Line, 7, {u"huizhunong"_s});
        Q_EMIT m_desk->sync.changed(u"life_line"_s);
        QTRY_COMPARE(tabs->count(), 3);
        tabs->setCurrentIndex(1);
        tell(u"education"_s, LifeLine::Kind::Line, 8, {u"huijiaoyu"_s});
        Q_EMIT m_desk->sync.changed(u"life_line"_s);
        QTRY_COMPARE(tabs->tabText(2), u"A education"_s);
        QCOMPARE(tabs->currentIndex(), 2);
        QVERIFY(table(u"line.education"_s)->isVisible());
        m_desk->run([](Database& database) {
            return LifeLineRepository(database).apply(u"education"_s, {});
        });
        Q_EMIT m_desk->sync.changed(u"life_line"_s);
        QTRY_COMPARE(tabs->count(), 2);
        QCOMPARE(tabs->currentIndex(), 0);
    }

private:
    bool says(const QString& words) const
    {
        for (const QLabel* label : m_page->findChildren<QLabel*>())
            if (label->text() == words)
                return true;
        return false;
    }

    void tell(const QString& id, LifeLine::Kind kind, int place, const QStringList& words)
    {
        m_desk->run([&](Database& database) {
            return LifeLineRepository(database).apply(
                id, toJson(LifeLine{id, kind, place, u"惠"_s, u"A "_s + id, words, {}}));
        });
    }

    void open(const Services& services)
    {
        m_page = std::make_unique<CommunityPage>(services, nullptr);
        m_page->resize(1244, 820);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    TableView* table(const QString& name) const { return m_page->findChild<TableView*>(name); }

    std::unique_ptr<DeskFixture> m_desk;
    std::unique_ptr<CommunityPage> m_page;
};

QTEST_MAIN(TestCommunityLines)
#include "tst_communitylines.moc"

// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/AccountRepository.h"
#include "modules/estate/ui/EstatePage.h"
#include "tests/app/customer/RecordScene.h"
#include "tests/modules/estate/ui/FakeEstates.h"
#include "tests/testkit/DeskFixture.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/TableView.h"

#include <QFile>
#include <QTabBar>
#include <QTest>

using namespace hui;
using namespace hui::estate;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

/// Where the figures of a community lead, and what leads to them.
class TestEstateLinks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DeskFixture>(
            estateMigrations() + customerMigrations() + paperCopyMigrations());
        m_bank = std::make_unique<FakeEstates>();
        m_desk->uplink.answer
            = [this](const UplinkRequest& request) { return m_bank->answer(request); };
    }
    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
        m_bank.reset();
    }

    void leadsToTheBills()
    {
        open();
        find<KeyButton>("estate.link.billpay.property")->click();
        QCOMPARE(m_desk->opened.last().first, u"billpay"_s);
        QCOMPARE(m_desk->opened.last().second, u"biller.320500-property-1"_s);
    }

    /// A resident who has paid there before is not asked for the account again.
    void leadsToTheAccountOfWhoIsServed()
    {
        const QUuid record = operationId();
        m_desk->run([record](Database& database) {
            return database.transaction([&] {
                return AccountRepository(database).note(
                    record, {u"320500-property-1"_s, u"3-1201"_s, estateTime});
            });
        });
        m_desk->customer.start({u"A037"_s, u"陈*安"_s, {}, {}, {}, record});
        open();
        find<KeyButton>("estate.link.billpay.property")->click();
        QTRY_COMPARE(m_desk->opened.size(), 1);
        QCOMPARE(m_desk->opened.last().second, u"biller.320500-property-1/3-1201"_s);
    }

    void keepsTheFigures()
    {
        open();
        find<KeyButton>("estate.figures.csv")->click();
        QTRY_VERIFY(find<MessageBar>("estate.message")->text().contains(u"The figures were kept"));
        QFile file(m_desk->folder.filePath(u"reports/estate-320500-e1-2026-03-18.csv"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY(text.contains(u"住户签约,45,42"_s));
        QVERIFY(text.contains(u"通知送达（人次）,42,17"_s));
        QVERIFY(text.contains(u"商家优惠（本网点有效）,1,1"_s));
    }

    /// 惠消费 leads to the offers of a merchant's community.
    void opensTheOffersOfACommunity()
    {
        m_page = std::make_unique<EstatePage>(m_desk->services(), nullptr);
        m_page->resize(1244, 820);
        m_page->openWith(u"offers.320500-e1"_s);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_COMPARE(find<TableView>("estate.list")->model()->rowCount(), 1);
        QCOMPARE(find<QTabBar>("estate.tabs")->currentIndex(), 2);
        QCOMPARE(find<TableView>("estate.estates")->currentIndex().row(), 0);
        m_page->openWith(u"parties"_s);
        QCOMPARE(find<QTabBar>("estate.tabs")->currentIndex(), 0);
    }

private:
    void open()
    {
        m_page = std::make_unique<EstatePage>(m_desk->services(), nullptr);
        m_page->resize(1244, 820);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_VERIFY(find<TableView>("estate.list")->model()->rowCount() == 3);
    }

    template <class Widget>
    Widget* find(const char* name) const
    {
        auto* found = m_page->findChild<Widget*>(QLatin1StringView(name));
        HUI_ASSERT(found);
        return found;
    }

    std::unique_ptr<DeskFixture> m_desk;
    std::unique_ptr<FakeEstates> m_bank;
    std::unique_ptr<EstatePage> m_page;
};

QTEST_MAIN(TestEstateLinks)
#include "tst_estatelinks.moc"

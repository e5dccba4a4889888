// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/ui/CustomersPage.h"
#include "modules/customers/ui/RecordView.h"
#include "tests/app/customer/AgentScene.h"
#include "tests/modules/customers/CustomerScene.h"
#include "tests/testkit/DeskFixture.h"
#include "tests/testkit/OnPage.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTest>

using namespace hui;
using namespace hui::customers;
using namespace hui::testkit;

/// Who comes for a customer: their document is looked at, and what they may consent to is offered.
class TestWhoComes : public QObject, private OnPage<CustomersPage> {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DeskFixture>(deskMigrations());
        m_desk->run(enterTexts);
        m_page = std::make_unique<CustomersPage>(m_desk->services(), nullptr);
        m_page->resize(1200, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
    }

    /// Whose document has run out does nothing for the customer before it is renewed: the way to
    /// their record stands beside it.
    void theDocumentRanOut()
    {
        AgentScene scene(shift().businessDate);
        scene.document().validUntil = shift().businessDate.addDays(-1);
        open(scene);
        find<KeyButton>("customers.came.agent")->click();
        QTRY_VERIFY(m_page->findChild<KeyButton*>(u"customers.renewAgent"_s));
        QVERIFY(find<MessageBar>("customers.message")->text().contains(u"has run out"_s));
        QCOMPARE(m_desk->customer.agent(), scene.agent.id);
        find<KeyButton>("customers.renewAgent")->click();
        QTRY_COMPARE(record()->record().id, scene.agent.id);
    }

    void theDocumentIsGood()
    {
        const AgentScene scene(shift().businessDate);
        open(scene);
        find<KeyButton>("customers.came.agent")->click();
        QCOMPARE(m_desk->customer.agent(), scene.agent.id);
        m_desk->run([](Database&) { return Result<Done>(Done{}); }); // after the look
        QCoreApplication::processEvents();
        QVERIFY(!m_page->findChild<KeyButton*>(u"customers.renewAgent"_s));
    }

    /// An agent is offered for medical data, and for nothing that the customer alone may say.
    void whatAnAgentMayConsentTo()
    {
        const AgentScene scene(shift().businessDate);
        open(scene);
        QTest::keyClick(m_page.get(), Qt::Key_G, Qt::ControlModifier);
        QTRY_VERIFY(m_page->findChild<QComboBox*>(u"consent.guardian"_s)); // of this customer
        auto* giver = find<QComboBox>("consent.guardian");
        QTRY_VERIFY(giver->isVisible());
        auto* kind = find<QComboBox>("consent.kind");
        kind->setCurrentIndex(kind->findData(u"reports"_s));
        QTRY_VERIFY(giver->isVisible());
        QVERIFY(giver->findText(u"Agent, 王*国"_s) > 0);
        giver->setCurrentIndex(giver->findText(u"Agent, 王*国"_s));
        kind->setCurrentIndex(kind->findData(u"credit_enquiry"_s));
        QTRY_VERIFY(!giver->isVisible());
        find<QLineEdit>("consent.purpose")->setFocus();
        QTest::keyClicks(find<QLineEdit>("consent.purpose"), u"loan of 2026"_s);
        QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(record()->record().consents.size(), 1);
        QVERIFY(record()->record().consents.first().guardian.isEmpty()); // in person
    }

private:
    void open(const AgentScene& scene)
    {
        m_desk->run([&](Database& database) {
            scene.keep(database);
            return Result<Done>(Done{});
        });
        m_page->openWith(scene.principal.id.toString(QUuid::WithoutBraces));
        QTRY_COMPARE(record()->record().id, scene.principal.id);
        QTRY_VERIFY(record()->isVisible());
    }

    RecordView* record() const { return m_page->findChild<RecordView*>(); }

    std::unique_ptr<DeskFixture> m_desk;
};

QTEST_MAIN(TestWhoComes)
#include "tst_whocomes.moc"

// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/IdText.h"
#include "app/customer/CustomerWire.h"
#include "app/store/OutboxRepository.h"
#include "modules/customers/FoundCustomer.h"
#include "modules/customers/GiveConsent.h"
#include "modules/customers/ui/CustomersPage.h"
#include "modules/customers/ui/RecordView.h"
#include "tests/modules/customers/CustomerScene.h"
#include "tests/testkit/DeskFixture.h"
#include "ui/KeyButton.h"
#include "ui/MaskedLine.h"
#include "ui/MessageBar.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace hui;
using namespace hui::customers;
using namespace hui::testkit;

/// What the bank answers about a record that is looked at, and what is printed of it again.
class TestRecordAnswers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DeskFixture>(deskMigrations());
        m_desk->run(enterTexts);
        m_made
            = m_desk->run([](Database& database) { return createCustomer(database, creation()); });
    }

    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
    }

    /// Whom another branch entered too is opened from here, by keys, and compared then.
    void whoIsTheSameElsewhereIsShownOnceAndOpened()
    {
        Customer other = m_made;
        other.id = operationId();
        other.certificates = {{CertificateKind::Passport, u"E12345678"_s, u"CHN"_s}};
        m_desk->uplink.answer = [other](const UplinkRequest& request) -> Result<UplinkAnswer> {
            if (request.path.endsWith(u":take"))
                return UplinkAnswer{200, toJson(other)};
            if (request.path.endsWith(u":duplicates"))
                return UplinkAnswer{
                    200, {{u"customers"_s, QJsonArray{customers::toJson(lineOf(other, false))}}}};
            return failure(Error::Kind::Offline, "");
        };
        open(m_made.id);
        const QString named = u"customers.duplicate."_s + idText(other.id);
        QTRY_VERIFY(m_page->findChild<KeyButton*>(named));
        auto* compare = m_page->findChild<KeyButton*>(u"customers.duplicates.show"_s);
        QVERIFY(compare && compare->isVisible()); // seen first
        compare->setFocus();
        QTest::keyClick(compare, Qt::Key_Space);
        QVERIFY(m_page->findChild<KeyButton*>(named)->isVisible());
        // It is not this desk's yet: nothing to merge, and nothing in clear.
        QVERIFY(!m_page->findChild<KeyButton*>(u"customers.merge."_s + idText(other.id)));
        QVERIFY(m_page->findChild<KeyButton*>(named)->text().contains(u'*'));
        m_page->openWith(idText(m_made.id)); // asked once more
        QTRY_VERIFY(m_page->findChild<KeyButton*>(named));
        QTRY_COMPARE(m_page->findChildren<KeyButton*>(named).size(), 1);
        auto* line = m_page->findChild<KeyButton*>(named);
        line->setFocus();
        QTest::keyClick(line, Qt::Key_Space);
        QTRY_COMPARE(record()->record().id, other.id);
        // Now both are here: the first one may be merged into it.
        QTRY_VERIFY(m_page->findChild<KeyButton*>(u"customers.merge."_s + idText(m_made.id)));
    }

    /// What was entered stands in the form again, under another number.
    void aRecordThatIsRefusedIsTakenBack()
    {
        open(m_made.id);
        QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_desk->customer.record(), m_made.id);
        refuse(m_made.id);
        QTRY_COMPARE(entered("customer.number"), certificate.number);
        QCOMPARE(entered("customer.name"), u"王例明"_s);
        QVERIFY(
            m_page->findChild<MessageBar*>(u"customers.message"_s)->text().contains(u"refused"_s));
        QVERIFY(m_desk->customer.record().isNull());
        QVERIFY(m_desk->customer.customer()); // who stands there still does
        QVERIFY(!m_desk->run([id = m_made.id](Database& database) {
            return CustomerRepository(database).byId(id);
        }));
        QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(record()->isVisible());
        QVERIFY(record()->record().id != m_made.id);
    }

    /// The page was not there when the answer came.
    void whatWasRefusedBeforeIsTakenBackToo()
    {
        settle(m_made.id);
        open({});
        QTRY_VERIFY(!m_desk->run([id = m_made.id](Database& database) {
            return CustomerRepository(database).byId(id);
        }));
    }

    void aSignedConsentIsPrintedAgain()
    {
        Consent consent;
        consent.kind = ConsentKind::CreditEnquiry;
        consent.service = ConsentPurpose::CreditEnquiry;
        consent.purpose = u"小微贷款审批"_s;
        consent.text = u"2026-01"_s;
        const GiveConsent given{operationId(), shift(), m_made.id, consent, noon};
        m_desk->run([given](Database& database) { return giveConsent(database, given); });
        open(m_made.id);
        const QString named = u"customers.reprint."_s + idText(given.operation);
        QTRY_VERIFY(m_page->findChild<KeyButton*>(named));
        auto* again = m_page->findChild<KeyButton*>(named);
        const QDir folder(m_desk->folder.filePath(u"receipts"_s));
        for (int copy = 1; copy <= 2; ++copy) {
            again->setFocus();
            QTest::keyClick(again, Qt::Key_Space);
            QTRY_COMPARE(folder.entryList({u"consent-*.pdf"_s}).size(), copy);
        }
    }

private:
    void open(const QUuid& id)
    {
        m_page = std::make_unique<CustomersPage>(m_desk->services(), nullptr);
        m_page->resize(1200, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        if (id.isNull())
            return;
        m_page->openWith(idText(id));
        QTRY_COMPARE(record()->record().id, id);
        QTRY_VERIFY(record()->isVisible());
    }

    void settle(const QUuid& operation)
    {
        m_desk->run([operation](Database& database) -> Result<OutboxState> {
            OutboxRepository outbox(database);
            HUI_ASSERT(outbox.markSending({operation}));
            return outbox.settle(operation, {.event = OutboxEvent::Rejected, .code = u"x"_s});
        });
    }

    void refuse(const QUuid& operation)
    {
        settle(operation);
        Q_EMIT m_desk->sync.settled(operation, OutboxState::Rejected);
    }

    /// What stands in a field of the form; empty when it is not shown.
    QString entered(const char* field) const
    {
        const auto* line = m_page->findChild<MaskedLine*>(QLatin1StringView(field));
        return line && line->isVisible() ? line->entry() : QString();
    }

    RecordView* record() const { return m_page->findChild<RecordView*>(); }

    std::unique_ptr<DeskFixture> m_desk;
    std::unique_ptr<CustomersPage> m_page;
    Customer m_made;
};

QTEST_MAIN(TestRecordAnswers)
#include "tst_recordanswers.moc"

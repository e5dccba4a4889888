// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/AuditTrail.h"
#include "modules/customers/ui/CustomersPage.h"
#include "modules/customers/ui/RecordView.h"
#include "tests/modules/customers/CustomerScene.h"
#include "tests/testkit/DeskFixture.h"
#include "tests/testkit/OnPage.h"
#include "ui/ApprovalSheet.h"
#include "ui/AuthoriseDialog.h"
#include "ui/FindBox.h"
#include "ui/KeyButton.h"
#include "ui/MaskedLine.h"
#include "ui/MessageBar.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace hui;
using namespace hui::customers;
using namespace hui::testkit;

/// What is otherwise in a record is signed where the bank's table asks for it.
class TestCustomersPageChange : public QObject, private OnPage<CustomersPage> {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DeskFixture>(deskMigrations());
        m_desk->run(enterTexts);
        m_made
            = m_desk->run([](Database& database) { return createCustomer(database, creation()); });
        m_asked = {};
        m_desk->uplink.answer = [this](const UplinkRequest& request) -> Result<UplinkAnswer> {
            if (request.path != u"/v1/approvals" || request.method != "POST")
                return failure(Error::Kind::Offline, "");
            m_asked = request.body;
            return signedBySupervisor();
        };
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

    /// What the form shows in clear, the trail has first: who, whose and for which form (ADR 43).
    void theTrailHasItBeforeTheFormIsFilled()
    {
        openFirst();
        QCOMPARE(filled().size(), 0);
        find<KeyButton>("customers.change")->click();
        QVERIFY(!m_page->findChild<MaskedLine*>(u"customer.phone"_s)); // nothing at once
        QTRY_VERIFY(m_page->findChild<MaskedLine*>(u"customer.phone"_s));
        QTRY_VERIFY(line("customer.phone")->isVisible());
        const QList<AuditedEvent> trail = filled();
        QCOMPARE(trail.size(), 1);
        QCOMPARE(trail.first().event.operatorId, shift().operatorId);
        QCOMPARE(trail.first().event.detail.value(u"form"_s).toString(), u"customers.change"_s);
        QCOMPARE(trail.first().event.detail.value(u"customer"_s).toString(),
            m_made.id.toString(QUuid::WithoutBraces));
    }

    /// A trail that cannot be written gives no record, and says so.
    void whatIsNotNotedIsNotShown()
    {
        openFirst();
        m_desk->run([](Database& database) -> Result<Done> {
            HUI_ASSERT(database.run(u"DROP TABLE audit"_s));
            return Done{};
        });
        find<KeyButton>("customers.change")->click();
        QTRY_VERIFY(!find<MessageBar>("customers.message")->text().isEmpty());
        QVERIFY(record()->isVisible());
        QVERIFY(!m_page->findChild<MaskedLine*>(u"customer.phone"_s));
    }

    /// Put right what is kept of a child: no use of it, which is what a guardian consents to.
    void aChildsRecordIsPutRight()
    {
        m_made.fields.insert(CustomerField::Birth, {u"2015-05-04"_s, m_made.id});
        m_desk->run([this](Database& database) {
            return database.transaction([&] { return CustomerRepository(database).save(m_made); });
        });
        startChange();
        QCOMPARE(filled().size(), 1);
    }

    /// Neither the form of a document nor that of a link shows anything that is kept.
    void otherFormsShowNothing()
    {
        openFirst();
        QTest::keyClick(m_page.get(), Qt::Key_D, Qt::ControlModifier);
        QTRY_VERIFY(m_page->findChild<MaskedLine*>(u"customer.number"_s));
        QVERIFY(line("customer.number")->entry().isEmpty());
        auto* replaces = find<QComboBox>("customer.replaces");
        for (int row = 0; row < replaces->count(); ++row)
            QVERIFY(!replaces->itemText(row).contains(certificate.number));
        QVERIFY(m_page->stepBack());
        openFirst();
        QTest::keyClick(m_page.get(), Qt::Key_J, Qt::ControlModifier);
        auto* who = find<FindBox>("link.other");
        QTRY_VERIFY(who->isVisible());
        QCOMPARE(who->currentText(), QString());
    }

    /// Who has a residence permit is told at the number which document to choose.
    void aPermitIsToldAtTheNumber()
    {
        m_page->openWith(u"new"_s);
        for (const char* number : {"810000199001010019", "830000199001010012"}) {
            line("customer.number")->setEntry(QLatin1StringView(number));
            line("customer.name")->setEntry(u"王例明"_s);
            find<QLineEdit>("customer.valid_until")->setText(u"2028-04-29"_s);
            save();
            QTRY_COMPARE(QApplication::focusWidget(), line("customer.number"));
        }
        QVERIFY(find<QComboBox>("customer.kind")->currentData().toString() == u"resident_id");
        QCOMPARE(m_page->findChildren<RecordView*>().first()->record().id, QUuid());
    }

    /// Birth and sex come from the number; another one is said at its field.
    void theNumberFillsBirthAndSex()
    {
        m_page->openWith(u"new"_s);
        line("customer.number")->setFocus();
        QTest::keyClicks(line("customer.number"), u"320508201505042024"_s);
        QTRY_COMPARE(line("customer.birth")->entry(), u"2015-05-04"_s);
        QCOMPARE(find<QComboBox>("customer.sex")->currentData().toString(), u"F"_s);
        line("customer.name")->setEntry(u"王例萱"_s);
        line("customer.birth")->setEntry(u"2005-05-04"_s);
        save();
        QTRY_COMPARE(QApplication::focusWidget(), find<QLineEdit>("customer.valid_until"));
        find<QLineEdit>("customer.valid_until")->setText(u"2030-04-30"_s); // not for good
        save();
        QTRY_COMPARE(QApplication::focusWidget(), line("customer.birth"));
        line("customer.birth")->setEntry(u"2015-05-04"_s);
        save();
        QTRY_COMPARE(record()->record().value(CustomerField::Name), u"王例萱"_s);
        QVERIFY(lacksGuardian(record()->record(), shift().businessDate));
    }

    void aNameIsSigned()
    {
        ask(u"customer.change"_s, u"identity"_s);
        startChange();
        line("customer.name")->setEntry(u"王力"_s);
        save();
        sign([](const QString& shown) { // what differs is seen, the telephone is not
            return shown.contains(u"王例明"_s) && shown.contains(u"王力"_s)
                && !shown.contains(u"13800005678"_s);
        });
        QTRY_COMPARE(record()->record().value(CustomerField::Name), u"王力"_s);
        QVERIFY(record()->isVisible());
        QCOMPARE(m_asked.value(u"kind"_s).toString(), u"customer.change"_s);
        QCOMPARE(m_asked.value(u"channel"_s).toString(), u"identity"_s);
        QCOMPARE(lastBody().value(u"approval"_s).toObject().value(u"id"_s).toString(), u"AP-9"_s);
    }

    void aPhoneIsNot()
    {
        ask(u"customer.change"_s, u"identity"_s);
        startChange();
        line("customer.phone")->setEntry(u"13900001234"_s);
        save();
        QTRY_COMPARE(record()->record().value(CustomerField::Phone), u"13900001234"_s);
        QVERIFY(m_asked.isEmpty());
        QVERIFY(!lastBody().contains(u"approval"_s));
    }

    /// A name that came later is signed when it is taken: before, nothing is recorded.
    void aNameThatCameLaterIsSigned()
    {
        ask(u"customer.decide"_s, u"identity"_s);
        keepWithConflict(CustomerField::Name, u"王例名"_s);
        openFirst();
        find<KeyButton>("customers.take")->click();
        QTRY_VERIFY(m_page->findChild<AuthoriseDialog*>());
        QCOMPARE(lastKind(), u"customer.create"_s);
        sign([](const QString& shown) {
            return shown.contains(u"王*明"_s) && shown.contains(u"王*名"_s);
        });
        QTRY_COMPARE(record()->record().value(CustomerField::Name), u"王例名"_s);
        QVERIFY(record()->record().conflicts.isEmpty());
        QCOMPARE(m_asked.value(u"kind"_s).toString(), u"customer.decide"_s);
        QCOMPARE(m_asked.value(u"channel"_s).toString(), u"identity"_s);
        QCOMPARE(lastBody().value(u"approval"_s).toObject().value(u"id"_s).toString(), u"AP-9"_s);
    }

    /// Of two names whose masks are alike what differs is seen, on the record and on the sheet;
    /// before stands what is stored, whatever the page still shows.
    void whatIsDecidedIsTheStoredValue()
    {
        ask(u"customer.decide"_s, u"identity"_s);
        keepWithConflict(CustomerField::Name, u"王利明"_s);
        openFirst();
        QCOMPARE(find<QLabel>("customers.stands")->text(), u"王例明"_s);
        QCOMPARE(find<QLabel>("customers.later")->text(), u"王利明"_s);
        QVERIFY(find<KeyButton>("customers.take")->accessibleName().contains(u"王利明"_s));
        m_made.fields.insert(CustomerField::Name, {u"王丽明"_s, operationId()});
        keepMade(); // meanwhile, and the page was not told
        find<KeyButton>("customers.take")->click();
        sign([](const QString& shown) {
            return shown.contains(u"王丽明"_s) && shown.contains(u"王利明"_s)
                && !shown.contains(u"王例明"_s);
        });
        QTRY_COMPARE(record()->record().value(CustomerField::Name), u"王利明"_s);
    }

    /// What was decided elsewhere meanwhile is signed by nobody.
    void whatWasDecidedAlreadyIsNotSigned()
    {
        ask(u"customer.decide"_s);
        keepWithConflict(CustomerField::Phone, u"13900001234"_s);
        openFirst();
        m_made.conflicts.clear();
        keepMade();
        find<KeyButton>("customers.keep")->click();
        auto* message = find<MessageBar>("customers.message");
        QTRY_VERIFY2(message->text().contains(u"decided already"_s), qPrintable(message->text()));
        QVERIFY(!m_page->findChild<AuthoriseDialog*>());
        QVERIFY(m_asked.isEmpty());
    }

    /// Given up, nothing was recorded, and what was entered stands.
    void whatIsNotSignedIsNotSaved()
    {
        ask(u"customer.change"_s);
        startChange();
        line("customer.phone")->setEntry(u"13900001234"_s);
        save();
        QTRY_VERIFY(m_page->findChild<AuthoriseDialog*>());
        m_page->findChild<AuthoriseDialog*>()->reject();
        QTRY_VERIFY(!m_page->findChild<AuthoriseDialog*>());
        QVERIFY(line("customer.phone")->isVisible());
        QCOMPARE(line("customer.phone")->entry(), u"13900001234"_s);
        QVERIFY(find<KeyButton>("customers.save")->isEnabled());
        QCOMPARE(lastKind(), u"customer.create"_s);
    }

    void aRenewedDocumentIsEntered()
    {
        openFirst();
        QTest::keyClick(m_page.get(), Qt::Key_D, Qt::ControlModifier);
        QTRY_VERIFY(m_page->findChild<MaskedLine*>(u"customer.number"_s));
        auto* kind = find<QComboBox>("customer.kind");
        kind->setCurrentIndex(kind->findData(u"passport"_s)); // the form is asked anew
        QTRY_VERIFY(m_page->findChild<QLineEdit*>(u"customer.country"_s));
        find<MaskedLine>("customer.number")->setEntry(u"E12345678"_s);
        auto* country = find<QLineEdit>("customer.country");
        country->setFocus();
        QTest::keyClicks(country, u"CHN"_s);
        QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier);
        auto* until = find<QLineEdit>("customer.valid_until");
        QTRY_COMPARE(QApplication::focusWidget(), until); // a passport is never for good
        QTest::keyClicks(until, u"20350430"_s);
        QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(record()->record().certificates.size(), 2);
        QVERIFY(record()->isVisible());
    }

    void aCertificateIsSigned()
    {
        ask(u"customer.certificate"_s);
        openFirst();
        QTest::keyClick(m_page.get(), Qt::Key_D, Qt::ControlModifier);
        QTRY_VERIFY(m_page->findChild<MaskedLine*>(u"customer.number"_s));
        auto* kind = find<QComboBox>("customer.kind");
        kind->setCurrentIndex(kind->findData(u"passport"_s));
        QTRY_VERIFY(m_page->findChild<QLineEdit*>(u"customer.country"_s));
        line("customer.number")->setEntry(u"E12345678"_s);
        find<QLineEdit>("customer.country")->setText(u"CHN"_s);
        find<QLineEdit>("customer.valid_until")->setText(u"2035-04-30"_s);
        save();
        sign([](const QString& shown) { // what is new is seen, what stays is not
            return shown.contains(u"E12345678"_s) && !shown.contains(certificate.number);
        });
        QTRY_COMPARE(record()->record().certificates.size(), 2);
        QCOMPARE(m_asked.value(u"kind"_s).toString(), u"customer.certificate"_s);
        QCOMPARE(lastBody().value(u"approval"_s).toObject().value(u"id"_s).toString(), u"AP-9"_s);
    }

    /// A number that stays and gets another end: the ends are seen, and the number is not.
    void aRenewedEndIsSigned()
    {
        ask(u"customer.certificate"_s);
        openFirst();
        QTest::keyClick(m_page.get(), Qt::Key_D, Qt::ControlModifier);
        QTRY_VERIFY(m_page->findChild<MaskedLine*>(u"customer.number"_s));
        line("customer.number")->setEntry(certificate.number);
        find<QLineEdit>("customer.valid_until")->setText(u"2046-05-01"_s);
        save();
        sign([](const QString& shown) {
            return shown.contains(certificate.validUntil.toString(Qt::ISODate))
                && shown.contains(u"2046-05-01"_s) && !shown.contains(certificate.number);
        });
        QTRY_COMPARE(record()->record().certificates.first().validUntil, QDate(2046, 5, 1));
    }

private:
    void ask(const QString& kind, const QString& channel = {})
    {
        m_desk->run([=](Database& database) -> Result<Done> {
            askToSign(database, kind, channel);
            return Done{};
        });
    }

    void keepMade()
    {
        m_desk->run([this](Database& database) {
            return database.transaction([&] { return CustomerRepository(database).save(m_made); });
        });
    }

    void keepWithConflict(CustomerField field, const QString& value)
    {
        m_made.conflicts = {{operationId(), field, value, noon}};
        keepMade();
    }

    void openFirst()
    {
        m_page->openWith(m_made.id.toString(QUuid::WithoutBraces));
        QTRY_COMPARE(record()->record().id, m_made.id);
        QTRY_VERIFY(record()->isVisible());
    }

    void startChange()
    {
        openFirst();
        find<KeyButton>("customers.change")->click();
        QTRY_VERIFY(m_page->findChild<MaskedLine*>(u"customer.phone"_s));
        QTRY_VERIFY(line("customer.phone")->isVisible());
    }

    QList<AuditedEvent> filled()
    {
        return m_desk->run(
            [](Database& database) { return AuditTrail(database).of(u"customer.fill"_s, 9); });
    }

    void save() { QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier); }

    /// Supervisor 0102 signs what is shown, when it is as it must be.
    void sign(const std::function<bool(const QString&)>& isRight)
    {
        QTRY_VERIFY(m_page->findChild<AuthoriseDialog*>());
        auto* dialog = m_page->findChild<AuthoriseDialog*>();
        QString shown;
        for (const QLabel* each : dialog->findChild<ApprovalSheet*>()->findChildren<QLabel*>())
            shown += each->text();
        QVERIFY2(isRight(shown), qPrintable(shown));
        dialog->findChild<QLineEdit*>(u"authorise.approver"_s)->setText(u"0102"_s);
        dialog->findChild<QLineEdit*>(u"authorise.password"_s)->setText(u"x"_s);
        dialog->findChild<KeyButton*>(u"authorise.sign"_s)->click();
    }

    JournalEntry last()
    {
        return m_desk->run([](Database& database) { return Journal(database).between(1, 99); })
            .last();
    }
    QString lastKind() { return last().operation.kind; }
    QJsonObject lastBody() { return last().operation.body; }

    MaskedLine* line(const char* name) const { return find<MaskedLine>(name); }
    RecordView* record() const { return m_page->findChild<RecordView*>(); }

    std::unique_ptr<DeskFixture> m_desk;
    Customer m_made;
    QJsonObject m_asked; ///< of the platform, to be signed
};

QTEST_MAIN(TestCustomersPageChange)
#include "tst_customerspagechange.moc"

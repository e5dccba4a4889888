// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/IdText.h"
#include "modules/customers/ui/CustomersPage.h"
#include "modules/customers/ui/DocumentsModel.h"
#include "tests/modules/customers/CustomerScene.h"
#include "tests/testkit/DeskFixture.h"
#include "ui/Field.h"
#include "ui/KeyButton.h"
#include "ui/PictureView.h"
#include "ui/TableView.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QBuffer>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTest>

using namespace hui;
using namespace hui::customers;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

/// What images and vouchers there are of a customer, by keys.
class TestRecordDocuments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DeskFixture>(deskMigrations());
        m_made
            = m_desk->run([](Database& database) { return createCustomer(database, creation()); });
        m_asked.clear();
        m_isUp = true;
        m_refusal.clear();
        m_desk->uplink.answer = [this](const UplinkRequest& request) { return answer(request); };
    }

    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
    }

    void anImageIsShownToWhoSaysWhy()
    {
        open();
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        QCOMPARE(cell(0, DocumentsModel::Kind), u"Copy of a paper"_s);
        QCOMPARE(cell(0, DocumentsModel::About), u"Resident ID"_s);
        QCOMPARE(cell(1, DocumentsModel::Kind), u"Voucher"_s);
        QVERIFY(table()->hasFocus());
        press(Qt::Key_E, Qt::ControlModifier);
        auto* reason = find<QLineEdit>("customers.documents.reason");
        QVERIFY(reason->hasFocus()); // without one nothing is asked for
        QVERIFY(m_asked.isEmpty());
        QTest::keyClicks(reason, u"Checking the card"_s);
        press(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(!picture()->isEmpty());
        QCOMPARE(m_asked, QStringList{u"Checking the card"_s});
        QVERIFY(m_page->stepBack()); // Esc: the list again, and nothing of the image
        QVERIFY(picture()->isEmpty());
        QVERIFY(table()->isVisible());
        QVERIFY(reason->text().isEmpty()); // another look, another reason
    }

    void whatIsRefusedIsSaidAtTheReason()
    {
        m_refusal = u"copy_unknown"_s;
        open();
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        auto* reason = find<QLineEdit>("customers.documents.reason");
        reason->setText(u"Checking"_s);
        press(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(reason->hasFocus());
        QVERIFY(picture()->isEmpty());
    }

    void aVoucherOfThisDeskIsOpened()
    {
        open();
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        table()->selectRow(1);
        QVERIFY(!find<KeyButton>("customers.documents.open")->isVisible()); // of another desk
        m_desk->run([this](Database& database) {
            return database.transaction([&] {
                return Journal(database).append({m_voucher, u"campus.pay"_s, shift(), {},
                    {{u"customer"_s, idText(m_made.id)}}, noon});
            });
        });
        open();
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        table()->selectRow(1);
        QVERIFY(!find<QLineEdit>("customers.documents.reason")->isVisible());
        press(Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(m_desk->opened.last().first, u"outbox"_s);
        QCOMPARE(m_desk->opened.last().second, idText(m_voucher));
    }

    /// Without the line there is this desk's part, and it says so.
    void worksOffline()
    {
        m_isUp = false;
        open();
        QTRY_VERIFY(
            find<QLabel>("customers.documents.extent")->text().contains(u"This terminal only"_s));
        QCOMPARE(table()->model()->rowCount(), 0);
        QVERIFY(!find<KeyButton>("customers.documents.open")->isVisible());
    }

    void theListKeepsItsContract()
    {
        DocumentsModel model(u"0512-08"_s, QDate(2026, 3, 18), nullptr);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setDocuments(documents());
        QCOMPARE(model.rowCount(), 2);
        for (const char* kind : {"photo", "signature", "consent", "another"})
            model.setDocuments(
                {{QString::fromLatin1(kind), u"1"_s, u"front"_s, noon, {}, u"phone"_s, {}, false}});
        QCOMPARE(model.index(0, DocumentsModel::Channel).data().toString(), u"Phone"_s);
    }

private:
    QList<PersonDocument> documents() const
    {
        return {{u"copy"_s, u"0190f3a0-0000-7000-8000-00000000000a"_s, u"resident_id"_s,
                    noon.addSecs(60), u"0512-09"_s, u"counter"_s, {}, true},
            {u"voucher"_s, idText(m_voucher), u"billpay.pay"_s, noon, u"0512-08"_s, u"counter"_s,
                u"HD-1"_s, false}};
    }

    Result<UplinkAnswer> answer(const UplinkRequest& request)
    {
        if (!m_isUp)
            return failure(Error::Kind::Offline, "");
        if (request.path.endsWith(u"/documents"))
            return UplinkAnswer{200, hui::toJson(documents())};
        if (!request.path.endsWith(u"/documents:show"))
            return failure(Error::Kind::Offline, "");
        m_asked.append(request.body.value(u"reason"_s).toString());
        if (!m_refusal.isEmpty())
            return UplinkAnswer{404,
                {{u"code"_s, m_refusal}, {u"text_zh"_s, u"没有"_s}, {u"text_en"_s, u"None."_s}}};
        QImage image(640, 400, QImage::Format_RGB888);
        image.fill(Qt::white);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return UplinkAnswer{200, {{u"picture"_s, QString::fromLatin1(bytes.toBase64())}}};
    }

    void open()
    {
        m_page = std::make_unique<CustomersPage>(m_desk->services(), nullptr);
        m_page->resize(1244, 820);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->openWith(idText(m_made.id));
        QTRY_VERIFY(find<QTabBar>("customers.tabs")->isVisible());
        QTRY_VERIFY(QApplication::focusWidget());
        press(Qt::Key_I, Qt::ControlModifier);
    }

    TableView* table() const { return find<TableView>("customers.documents"); }
    PictureView* picture() const { return find<PictureView>("customers.documents.picture"); }
    QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }

    template <class Widget>
    Widget* find(const char* name) const
    {
        auto* found = m_page->findChild<Widget*>(QLatin1StringView(name));
        HUI_ASSERT(found);
        return found;
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        HUI_ASSERT(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    std::unique_ptr<DeskFixture> m_desk;
    std::unique_ptr<CustomersPage> m_page;
    Customer m_made;
    const QUuid m_voucher = operationId();
    QStringList m_asked;
    bool m_isUp = true;
    QString m_refusal;
};

QTEST_MAIN(TestRecordDocuments)
#include "tst_recorddocuments.moc"

// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/FocusFrame.h"
#include "ui/TableView.h"
#include "ui/Token.h"

#include <QImage>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace hui;

class TestFocusFrame : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { FocusFrame::follow(*qApp); }

    void init()
    {
        m_window = std::make_unique<QWidget>();
        auto* column = new QVBoxLayout(m_window.get());
        m_edit = new QLineEdit(m_window.get());
        m_button = new QPushButton(QStringLiteral("Sign"), m_window.get());
        m_table = new TableView(QStringLiteral("Rows"), m_window.get());
        for (QWidget* widget : std::initializer_list<QWidget*>{m_edit, m_button, m_table})
            column->addWidget(widget);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup() { m_window.reset(); }

    void goesWhereTheKeyboardIs()
    {
        m_edit->setFocus();
        QVERIFY(frame());
        QCOMPARE(frame()->widget(), m_edit);
        m_button->setFocus();
        QCOMPARE(frame()->widget(), m_button);
        QVERIFY(frame()->geometry().contains(m_button->geometry()));
    }

    /// A table marks its row itself.
    void leavesWhatShowsTheFocusItself()
    {
        m_edit->setFocus();
        m_table->setFocus();
        QVERIFY(!frame()->widget());
        QVERIFY(!frame()->isVisible());
    }

    void goesAwayWithItsWindowAndComesBack()
    {
        m_edit->setFocus();
        cleanup();
        init();
        m_button->setFocus();
        QVERIFY(frame());
        QCOMPARE(frame()->widget(), m_button);
    }

    /// Purple is the colour of the second person, and of nobody else.
    void isPurpleWhereASecondPersonSigns()
    {
        const auto inks = [this] {
            const QImage picture = frame()->grab().toImage();
            return picture.pixelColor(picture.width() / 2, 3);
        };
        m_button->setFocus();
        const QColor own = inks();
        m_window->setProperty("focusTone", QStringLiteral("auth"));
        QCOMPARE(own, colorOf(Token::Accent, m_window->palette()));
        QCOMPARE(inks(), colorOf(Token::Auth, m_window->palette()));
    }

private:
    FocusFrame* frame() const
    {
        const QList<FocusFrame*> all = m_window->findChildren<FocusFrame*>();
        return all.isEmpty() ? nullptr : all.first();
    }

    std::unique_ptr<QWidget> m_window;
    QLineEdit* m_edit = nullptr;
    QPushButton* m_button = nullptr;
    TableView* m_table = nullptr;
};

QTEST_MAIN(TestFocusFrame)
#include "tst_focusframe.moc"

// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/community/DeskChargeRepository.h"
#include "modules/community/ui/ChargeTableModel.h"
#include "modules/community/ui/ChargesView.h"
#include "tests/app/till/TillScene.h"
#include "tests/modules/community/ChargeScene.h"
#include "tests/modules/community/ui/FakeClinic.h"
#include "tests/testkit/DeskFixture.h"
#include "ui/TableView.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

namespace hui::testkit {

/// Bills or deposits at a counter whose hospital is a test's, and hands on its keys.
class ChargesCounter {
protected:
    void begin()
    {
        m_desk = std::make_unique<DeskFixture>(
            caseMigrations() + caseDeskMigrations() + communityMigrations());
        m_clinic = std::make_unique<FakeClinic>(m_desk->clock);
        m_desk->uplink.answer
            = [this](const UplinkRequest& request) { return m_clinic->answer(request); };
        m_desk->run([](Database& database) -> Result<Done> {
            const auto opened = openTill(database, opening());
            return opened ? Result<Done>(Done{}) : std::unexpected(opened.error());
        });
    }

    void end()
    {
        m_view.reset();
        m_desk.reset();
        m_clinic.reset();
    }

    bool says(const QString& words) const
    {
        for (const QLabel* label : m_view->findChildren<QLabel*>())
            if (label->text() == words)
                return true;
        return false;
    }

    void openView(ChargeKind kind, bool online = true)
    {
        m_desk->sync.start();
        if (online)
            QTRY_VERIFY(hasTalked(m_desk->sync, m_desk->uplink));
        m_view = std::make_unique<ChargesView>(kind, m_desk->services(), nullptr);
        m_view->resize(1244, 820);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    }

    void findPatient(const QString& name)
    {
        QTRY_VERIFY(!m_view->findChild<QComboBox*>(name + u".hospital"_s)->currentText().isEmpty());
        m_view->findChild<QLineEdit*>(name + u".name"_s)->setFocus();
        typeIn(u"Wang Liming"_s);
        m_view->findChild<QLineEdit*>(name + u".document"_s)->setFocus();
        typeIn(u"320508197906121015"_s);
        m_view->findChild<QAbstractButton*>(name + u".agreed"_s)->setFocus();
        pressKey(Qt::Key_Space);
        pressKey(Qt::Key_F2);
    }

    /// Supervisor 0102 signs in the dialog that is open.
    void signInDialog()
    {
        QTRY_VERIFY(dialog());
        dialog()->findChild<QLineEdit*>(u"authorise.approver"_s)->setText(u"0102"_s);
        dialog()->findChild<QLineEdit*>(u"authorise.password"_s)->setText(u"secret"_s);
        dialog()->findChild<QAbstractButton*>(u"authorise.sign"_s)->click();
        QTRY_VERIFY(!dialog());
        m_view->activateWindow();
        QTRY_VERIFY(m_view->isActiveWindow());
    }

    static QDialog* dialog()
    {
        for (QWidget* window : QApplication::topLevelWidgets())
            if (auto* found = qobject_cast<QDialog*>(window); found && found->isVisible())
                return found;
        return nullptr;
    }

    QList<DeskCharge> charges(ChargeKind kind)
    {
        return m_desk->run([kind](Database& database) {
            return DeskChargeRepository(database).ofDay(kind, shift().businessDate, 10);
        });
    }

    QString stateCell(const char* table) const
    {
        const auto* const model = find<TableView>(table)->model();
        return model->index(0, ChargeTableModel::State).data().toString();
    }

    template <class Widget>
    Widget* find(const char* name) const
    {
        auto* found = m_view->findChild<Widget*>(QLatin1StringView(name));
        HUI_ASSERT(found);
        return found;
    }

    static void pressKey(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        HUI_ASSERT(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void typeIn(const QString& text)
    {
        HUI_ASSERT(QApplication::focusWidget());
        QTest::keyClicks(QApplication::focusWidget(), text);
    }

    std::unique_ptr<DeskFixture> m_desk;
    std::unique_ptr<FakeClinic> m_clinic;
    std::unique_ptr<ChargesView> m_view;
};

} // namespace hui::testkit

// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/PaperCopyRepository.h"
#include "app/customer/ParkedFormRepository.h"
#include "modules/estate/ui/EstatePage.h"
#include "tests/look/InShell.h"
#include "tests/look/Look.h"
#include "tests/modules/estate/ui/FakeEstates.h"
#include "ui/KeyButton.h"
#include "ui/PictureView.h"
#include "ui/TableView.h"

#include <QLineEdit>
#include <QTabBar>
#include <QTest>
#include <QVBoxLayout>

/// The parties of a community: who there is, the form of a sign-up, the sheet of a month.
namespace hui::look {

namespace {

using namespace Qt::StringLiterals;

enum class EstatePlay { Parties, SignUp, Resident, Notices, Publish, Offers, Sheet, Taken, Copies };

class EstateDesk : public PageWindow {
public:
    explicit EstateDesk(bool chinese)
        : m_desk(hui::estate::estateMigrations() + parkedFormMigrations() + paperCopyMigrations())
    {
        m_desk.uplink.answer
            = [this](const UplinkRequest& request) { return m_bank.answer(request); };
        m_desk.sync.start();
        testkit::layOnScanner(m_desk, testkit::paperFile());
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        MainWindow* shell = inShell(m_desk.services(), QStringLiteral("estate"), chinese).release();
        column->addWidget(shell);
        shell->open(QStringLiteral("estate"));
    }

    ~EstateDesk() override { delete findChild<MainWindow*>(); } // before what it works with

private:
    testkit::DeskFixture m_desk;
    testkit::FakeEstates m_bank;
};

bool isEstateShown(const QWidget& window, EstatePlay play)
{
    auto* table = window.findChild<TableView*>(u"estate.list"_s);
    auto* form = window.findChild<QWidget*>(u"estate.form"_s);
    auto* sheet = window.findChild<QWidget*>(u"estate.sheet"_s);
    auto* copies = window.findChild<QWidget*>(u"estate.copies"_s);
    if (table->model()->rowCount() == 0)
        return false;
    if (play == EstatePlay::Taken && form->isVisible()) { // a copy is there, looked at
        auto* view = form->findChild<KeyButton*>(u"estate.copy.resident_id.view"_s);
        if (!view->isVisible())
            form->findChild<KeyButton*>(u"estate.copy.resident_id.scan"_s)->click();
        view->setChecked(true);
        return view->isVisible();
    }
    if (play == EstatePlay::Copies && copies->isVisible()) {
        auto* picture = window.findChild<PictureView*>(u"estate.copies.picture"_s);
        auto* reason = window.findChild<QLineEdit*>(u"estate.copies.reason"_s);
        if (picture->isEmpty() && reason->text().isEmpty()) {
            reason->setText(u"核对营业执照"_s);
            window.findChild<KeyButton*>(u"estate.copies.look.credit_code"_s)->click();
        }
        return !picture->isEmpty();
    }
    if (play == EstatePlay::Parties || form->isVisible() || sheet->isVisible())
        return true;
    auto* tabs = window.findChild<QTabBar*>(u"estate.tabs"_s);
    if (play == EstatePlay::Notices || play == EstatePlay::Offers) {
        tabs->setCurrentIndex(play == EstatePlay::Notices ? 1 : 2);
        return true;
    }
    if (play == EstatePlay::Copies) {
        table->selectRow(0);
        window.findChild<KeyButton*>(u"estate.papers"_s)->click();
    } else if (play == EstatePlay::SignUp || play == EstatePlay::Resident
        || play == EstatePlay::Taken) {
        const QString kind = play == EstatePlay::SignUp ? u"merchant"_s : u"resident"_s;
        window.findChild<KeyButton*>(u"estate.sign."_s + kind)->click();
    } else if (play == EstatePlay::Publish) {
        QTest::keyClick(table, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    } else {
        tabs->setCurrentIndex(3);
        table->setFocus();
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_Return);
    }
    return false;
}

} // namespace

void estate(Scenes& scenes)
{
    const auto scene = [&scenes](const QString& name, EstatePlay play) {
        scenes.lookPage(
            name, [](const Stage& stage) { return std::make_unique<EstateDesk>(stage.chinese); },
            [play](const QWidget& window) { return isEstateShown(window, play); });
    };
    scene(u"estate-parties"_s, EstatePlay::Parties);
    scene(u"estate-signup"_s, EstatePlay::SignUp);
    scene(u"estate-resident"_s, EstatePlay::Resident);
    scene(u"estate-copy-taken"_s, EstatePlay::Taken);
    scene(u"estate-copies"_s, EstatePlay::Copies);
    scene(u"estate-notices"_s, EstatePlay::Notices);
    scene(u"estate-publish"_s, EstatePlay::Publish);
    scene(u"estate-offers"_s, EstatePlay::Offers);
    scene(u"estate-sheet"_s, EstatePlay::Sheet);
}

} // namespace hui::look

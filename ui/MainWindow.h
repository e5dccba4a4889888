// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/BrandPanel.h"
#include "ui/Module.h"
#include "ui/Operator.h"
#include "ui/PageReading.h"
#include "ui/PaletteFinder.h"

#include <QMainWindow>
#include <QMap>

#include <optional>
#include <vector>

class QStackedWidget;

namespace hui {

class LockScreen;
class ParkedForms;
class Rail;
class StandingNotices;
class StatusBar;
class TopBar;
struct SyncStatus;
struct Till;

/// The desk of one operator, from sign-in to sign-off: rail, top bar, status bar and the pages of
/// the modules, each made when it is first shown.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// `services.open` is set by the window; what it held before is not called.
    MainWindow(const Services& services, Operator who, std::vector<Module> modules);
    ~MainWindow() override;

    /// Shows a module, with an argument for its page unless it is empty. An unknown one is ignored.
    void open(const QString& module, const QString& argument = {});

    /// How this terminal stands: counted in the status bar; what has an advice stands above the
    /// page until it has none.
    void setFindings(const QList<TerminalFinding>& findings);

    /// Covers everything until the operator's password is entered, and locks the till.
    void lock();
    bool isLocked() const { return m_lock != nullptr; }

Q_SIGNALS:
    void signedOff();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void layOut();
    void connectParts();
    void addShortcuts();
    QWidget* pageOf(const Module& module);
    PageActions* currentActions() const;
    bool actOnPage(const QKeyEvent& event);

    void fitWidth();
    void showSync(const SyncStatus& status);
    void noteLine(bool isUp);
    void countWaiting();
    void parkForms();
    void heedLabels();
    void readDrawer();
    void readGrants();
    void drawerRead(const Result<std::optional<Till>>& till);
    void showDrawer();
    void toggleMasked();

    void openPalette(std::optional<PaletteEntry::Group> scope);
    void openSheet();
    void signOff();
    void giveUp();
    void unlock();
    void bookLock(bool lock);

    Services m_services;
    const Operator m_operator;
    const std::vector<Module> m_modules;
    PageReading<std::optional<Till>> m_drawerReading;
    QWidget* m_frame;
    Rail* m_rail;
    TopBar* m_top;
    StatusBar* m_status;
    QStackedWidget* m_pages;
    StandingNotices* m_notices;
    LockScreen* m_lock = nullptr;
    QMap<QString, QWidget*> m_made;
    std::optional<bool> m_foldedByHand;
    std::optional<QDateTime> m_grantedUntil; ///< when the first of the offline grants ends
    std::optional<Money> m_drawer;
    bool m_masked = false;
};

} // namespace hui

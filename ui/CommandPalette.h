// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/PaletteFinder.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;

namespace hui {

class PaletteListModel;
class SegmentedControl;

/// Ctrl+K: find a task, a document, a setting by its letters and open it. The keyboard stays in the
/// input: Up and Down choose, Enter opens, Tab changes the scope, Esc closes.
class CommandPalette : public QDialog {
    Q_OBJECT

public:
    static constexpr int top = 96; ///< below the upper edge of the window

    CommandPalette(std::vector<PaletteEntry> entries, QWidget* parent);

    /// Entries that were not at hand when the palette opened: documents read from the store.
    void addEntries(std::vector<PaletteEntry> entries);

    /// Shows one group only.
    void setScope(std::optional<PaletteEntry::Group> scope);

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeInput();
    QWidget* makeFooter();
    void fillScopes();
    void search();
    void select(int row);
    void move(int step);
    void nextScope();
    void openSelected();
    bool keyPressed(int key);

    PaletteListModel* m_model;
    QLineEdit* m_input;
    SegmentedControl* m_scopes;
    QListView* m_list;
    QLabel* m_nothing;
    QList<std::optional<PaletteEntry::Group>> m_offered;
};

} // namespace hui

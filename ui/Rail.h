// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/Module.h"

#include <QFrame>
#include <QMap>

class QButtonGroup;
class QLabel;
class QVBoxLayout;

namespace hui {

class RailButton;

/// The navigation at the left: the modules by group, and below them who works here. 196 wide, or
/// 56 folded.
class Rail : public QFrame {
    Q_OBJECT

public:
    static constexpr int unfoldedWidth = 196;
    static constexpr int foldedWidth = 56;

    Rail(const std::vector<Module>& modules, const Shift& shift, QWidget* parent);

    /// Marks the module on show.
    void setCurrent(const QString& module);

    /// How much waits in a module; shown in place of its digit.
    void setCount(const QString& module, int count);

    /// Folds or unfolds within 120 ms, at once with reduced motion.
    void setFolded(bool folded);
    bool isFolded() const { return m_folded; }

Q_SIGNALS:
    void chosen(const QString& module);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeBrand();
    QWidget* makeWho(const Shift& shift);
    QWidget* makeHeading(RailGroup group);
    void addGroup(QVBoxLayout& column, const std::vector<Module>& modules, RailGroup group);
    void showParts();

    QButtonGroup* m_group;
    QMap<QString, RailButton*> m_buttons;
    QList<QWidget*> m_onlyUnfolded;
    QList<QWidget*> m_onlyFolded;
    bool m_folded = false;
};

} // namespace hui

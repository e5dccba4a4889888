// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/FindBox.h"

#include <QWidget>

class QHBoxLayout;

namespace hui {

/// Short cuts to what is chosen often, in one row behind a word: cities, billers. What does not
/// fit into the row is left out; without any, the row is gone.
class ChipRow : public QWidget {
    Q_OBJECT

public:
    /// `name` is the prefix of the chips' object names.
    ChipRow(const QString& word, const QString& name, QWidget* parent = nullptr);

    void setItems(const QList<FindItem>& items);

Q_SIGNALS:
    void chosen(const QString& id);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    const QString m_name;
    QHBoxLayout* m_row;
    QList<QWidget*> m_chips;
};

} // namespace hui

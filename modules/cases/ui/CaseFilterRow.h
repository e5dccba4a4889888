// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/cases/CaseList.h"

#include <QWidget>

class QComboBox;

namespace hui {
class DateEdit;
class KeyButton;
} // namespace hui

namespace hui::cases {

/// Below the list of cases: which kind and day it shows, and the keys that keep it as a file.
class CaseFilterRow : public QWidget {
    Q_OBJECT

public:
    explicit CaseFilterRow(QWidget* parent);

    CaseListFilter filter() const;
    void setFilter(const CaseListFilter& filter);

    /// Offers the kinds of these cases; the one that is chosen stays chosen.
    void setKinds(const QList<Case>& cases);

    void setKeepEnabled(bool isEnabled);

Q_SIGNALS:
    void changed();
    void keepAsked(hui::SheetForm form);

private:
    QComboBox* m_kind;
    DateEdit* m_day;
    KeyButton* m_csv;
    KeyButton* m_pdf;
};

} // namespace hui::cases

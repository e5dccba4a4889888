// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/sync/NoticeRepository.h"
#include "ui/Card.h"

#include <optional>

class QVBoxLayout;

namespace hui::home {

/// What the platform tells the tellers, newest first.
class NoticesCard : public Card {
    Q_OBJECT

public:
    explicit NoticesCard(QWidget* parent);

    void setNotices(const QList<Notice>& notices);

private:
    QVBoxLayout* m_rows;
    std::optional<QList<Notice>> m_shown;
};

} // namespace hui::home

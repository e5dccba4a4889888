// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/ui/TillStep.h"

#include "app/core/OperationId.h"

namespace hui::cash {

TillStep::TillStep(const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_message(new MessageBar(this))
{
}

QUuid TillStep::newOperation() const
{
    return newOperationId(m_services.clock, m_services.random);
}

} // namespace hui::cash

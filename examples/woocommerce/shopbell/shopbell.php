<?php
/**
 * Plugin Name: Shopbell
 * Description: Support chat for WooCommerce: the bell on every page, verified customers, the product and the basket in view.
 * Version: 0.1.0
 * Requires at least: 6.3
 * Requires PHP: 7.4
 * License: GPL-2.0-or-later
 * License URI: https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain: shopbell
 */

defined('ABSPATH') || exit;

const SHOPBELL_OPTION = 'shopbell';

/** Settings of this site, with nothing missing. */
function shopbell_settings(): array {
    $defaults = ['api' => '', 'shop' => '', 'secret' => '', 'position' => 'right'];
    return array_merge($defaults, (array) get_option(SHOPBELL_OPTION, []));
}

function shopbell_secret(): string {
    return defined('SHOPBELL_IDENTITY_SECRET') ? (string) SHOPBELL_IDENTITY_SECRET : shopbell_settings()['secret'];
}

/** A JWT that says who the customer is; see docs/identity.md of Shopbell. */
function shopbell_token(string $secret, string $id, string $email = '', string $name = '', ?int $now = null): string {
    $now = $now ?? time();
    $claims = ['sub' => $id, 'aud' => 'shopbell', 'iat' => $now, 'exp' => $now + 3600];
    if ($email !== '') $claims['email'] = $email;
    if ($name !== '') $claims['name'] = $name;
    $encode = static fn (string $bytes): string => rtrim(strtr(base64_encode($bytes), '+/', '-_'), '=');
    $json = static fn (array $part): string => json_encode($part, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_THROW_ON_ERROR);
    $signed = $encode($json(['alg' => 'HS256', 'typ' => 'JWT'])) . '.' . $encode($json($claims));
    return $signed . '.' . $encode(hash_hmac('sha256', $signed, $secret, true));
}

/** What the page shows: the same for every visitor, so that the page may be cached. */
function shopbell_context(): array {
    if (!function_exists('is_product') || !is_product()) return [];
    $product = wc_get_product(get_the_ID());
    if (!$product) return [];
    return ['product' => ['id' => (string) $product->get_id(), 'title' => wp_strip_all_tags($product->get_name())]];
}

add_action('wp_enqueue_scripts', static function (): void {
    $settings = shopbell_settings();
    if ($settings['api'] === '' || $settings['shop'] === '' || !apply_filters('shopbell_show', true)) return;
    $page = [
        'settings' => [
            'api' => $settings['api'],
            'shop' => $settings['shop'],
            'position' => $settings['position'],
            'locale' => str_replace('_', '-', get_locale()),
        ],
        'context' => (object) shopbell_context(),
        // Asked for by the browser: a cached page must not carry anybody's identity.
        'identity' => shopbell_secret() === '' ? null : admin_url('admin-ajax.php?action=shopbell_identity'),
    ];
    wp_enqueue_script('shopbell', plugins_url('shopbell.js', __FILE__), [], '0.1.0', ['strategy' => 'async', 'in_footer' => true]);
    wp_add_inline_script('shopbell', 'window.shopbellPage = ' . wp_json_encode($page, JSON_HEX_TAG | JSON_HEX_AMP) . ';', 'before');
});

/** Who is signed in, if anybody, and what is in the basket. Never cached. */
function shopbell_identity(): void {
    nocache_headers();
    $answer = ['id' => null];
    $user = wp_get_current_user();
    if ($user->exists() && shopbell_secret() !== '') {
        $id = get_current_blog_id() . ':' . $user->ID;
        $answer = ['id' => $id, 'token' => shopbell_token(shopbell_secret(), $id, $user->user_email, $user->display_name)];
    }
    if (function_exists('WC') && WC()->cart) {
        $answer['cart'] = [
            'items' => (int) WC()->cart->get_cart_contents_count(),
            'total' => html_entity_decode(wp_strip_all_tags(WC()->cart->get_cart_total())),
        ];
    }
    wp_send_json($answer);
}
add_action('wp_ajax_shopbell_identity', 'shopbell_identity');
add_action('wp_ajax_nopriv_shopbell_identity', 'shopbell_identity');

add_action('admin_init', static function (): void {
    register_setting('shopbell', SHOPBELL_OPTION, [
        'type' => 'array',
        'sanitize_callback' => static function ($given): array {
            $given = (array) $given;
            $text = static fn (string $key): string => sanitize_text_field($given[$key] ?? '');
            return [
                'api' => untrailingslashit(esc_url_raw($text('api'), ['https', 'http'])),
                'shop' => preg_match('/^pk_[\w-]+$/', $text('shop')) ? $text('shop') : '',
                // An empty field keeps the secret: it is never printed into the form.
                'secret' => $text('secret') === '' ? shopbell_settings()['secret'] : $text('secret'),
                'position' => $text('position') === 'left' ? 'left' : 'right',
            ];
        },
    ]);
});

add_action('admin_menu', static function (): void {
    add_options_page('Shopbell', 'Shopbell', 'manage_options', 'shopbell', 'shopbell_settings_page');
});

function shopbell_settings_page(): void {
    $settings = shopbell_settings();
    $fields = [
        'api' => [__('Address of your Worker', 'shopbell'), 'url', $settings['api'], 'https://chat.example'],
        'shop' => [__('Publishable key', 'shopbell'), 'text', $settings['shop'], 'pk_…'],
        'secret' => [__('Identity secret', 'shopbell'), 'password', '', $settings['secret'] === '' ? 'ids_…' : __('Kept. Write another to replace it.', 'shopbell')],
    ];
    echo '<div class="wrap"><h1>Shopbell</h1><form method="post" action="options.php"><table class="form-table">';
    settings_fields('shopbell');
    foreach ($fields as $key => [$label, $type, $value, $hint]) {
        printf(
            '<tr><th scope="row"><label for="shopbell-%1$s">%2$s</label></th><td><input id="shopbell-%1$s" class="regular-text" type="%3$s" name="%4$s[%1$s]" value="%5$s" placeholder="%6$s" autocomplete="off"></td></tr>',
            esc_attr($key), esc_html($label), esc_attr($type), esc_attr(SHOPBELL_OPTION), esc_attr($value), esc_attr($hint)
        );
    }
    printf('<tr><th scope="row"><label for="shopbell-position">%s</label></th><td><select id="shopbell-position" name="%s[position]">', esc_html__('Side', 'shopbell'), esc_attr(SHOPBELL_OPTION));
    foreach (['right' => __('Right', 'shopbell'), 'left' => __('Left', 'shopbell')] as $side => $label) {
        printf('<option value="%s"%s>%s</option>', esc_attr($side), selected($settings['position'], $side, false), esc_html($label));
    }
    echo '</select></td></tr></table>';
    submit_button();
    echo '</form></div>';
}
